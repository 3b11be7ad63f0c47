// The completion script for zsh, to be sourced or put into a folder of $fpath as `_wp`.

/** Words go to wp as an array and come back as lines: nothing that was typed is ever evaluated. */
export function zshScript(names: readonly string[]): string {
  return `#compdef ${names.join(' ')}
# Completion of ${names.join(' and ')} for zsh. Made by "wp completion zsh".
_wp() {
  local program=wp kind='' line tab=$'\\t'
  [[ \${words[1]:t} == workplan ]] && program=workplan
  local -a found shown
  while IFS= read -r line; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    found+=("\${line%%$tab*}")
    if [[ $line == *$tab* ]]; then
      shown+=("\${line%%$tab*}  -- \${line#*$tab}")
    else
      shown+=("$line")
    fi
  done < <(command $program __complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
    # wp has compared them already, without accents and capitals.
    words)
      # A field waits for its value.
      local -a ending
      [[ \${found[1]} == *= ]] && ending=(-S '')
      (( \${#found} )) && compadd -U -V wp -l "\${ending[@]}" -d shown -a found
      ;;
  esac
}
if [[ \${funcstack[1]} == _wp ]]; then
  _wp "$@"
else
  (( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit -i }
  compdef _wp ${names.join(' ')}
fi
`;
}
