// The completion script for fish, 3.1 and later.

/** Words go to wp as a list and come back as lines: nothing that was typed is ever evaluated. */
export function fishScript(names: readonly string[]): string {
  const registered = names.map(
    (name) => `complete -c ${name} -e\ncomplete -c ${name} -f -k -a '(__wp_complete)'\n`,
  );
  return `# Completion of ${names.join(' and ')} for fish. Made by "wp completion fish".
function __wp_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l program wp
    string match -q -r '(^|/)workplan$' -- "$before[1]"; and set program workplan
    set -l lines (command $program __complete -- $before[2..-1] "$current" 2>/dev/null </dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path "$current"
        case folders
            __fish_complete_directories "$current"
        case words
            set -q lines[2]; and printf '%s\\n' $lines[2..-1]
    end
end
${registered.join('')}`;
}
