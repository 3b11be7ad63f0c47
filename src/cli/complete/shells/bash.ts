// The completion script for bash, 3.2 and later.

/** Words go to wp as an array and come back as lines: nothing that was typed is ever evaluated. */
export function bashScript(names: readonly string[]): string {
  return `# Completion of ${names.join(' and ')} for bash. Made by "wp completion bash".
__wp_complete() {
  local program=wp kind='' line word index quote=\${COMP_WORDS[COMP_CWORD]:0:1}
  [[ \${1##*/} == workplan ]] && program=workplan
  COMPREPLY=()
  # bash hands the words over with their quotes, the plan's names are without.
  local -a words=()
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    word=\${word#[\\'\\"]}
    word=\${word%[\\'\\"]}
    words+=("\${word//\\\\/}")
  done
  while IFS= read -r line; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    word=\${line%%$'\\t'*}
    if [[ $quote != [\\'\\"] ]]; then
      printf -v word '%q' "$word"
    elif [[ $word == *[\\'\\"\\$\\\`\\\\!]* ]]; then
      continue
    fi
    COMPREPLY+=("$word")
  done < <(command "$program" __complete -- "\${words[@]}" 2>/dev/null </dev/null)
  case $kind in
    words)
      compopt -o nosort 2>/dev/null
      # A field waits for its value.
      [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
      ;;
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
  return 0
}
complete -F __wp_complete ${names.join(' ')}
`;
}
