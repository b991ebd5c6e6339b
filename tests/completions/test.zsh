# test.zsh COMPLETIONS: what zsh is told to offer behind what was typed. Its completion system works
# in a terminal only, so what the file calls of it is put down here.
set -eu
zsh -n $1

typeset -a told
_describe() { told=(${(P)2}) }
_arguments() { told=("$@") }
compdef() { [[ "$*" == '_selon selon' ]] }
. $1

failed=0

# tells PATTERN WORD...: the completion system is told something like PATTERN for the last word.
tells() {
  local pattern=$1
  shift
  told=()
  local -a words=("$@")
  local -i CURRENT=$#
  _selon
  (( ${told[(I)$~pattern]} )) && return
  print -r -- "$*: no $pattern among ${(j:, :)told}"
  failed=1
}

tells 'graph:draw*' selon gr
tells 'version:*' selon ''
tells '--format=\[*\]:FORMAT:\(dot svg *\)' selon graph --fo
tells '*-o+\[*\]:OUT:_files' selon graph -
tells '*--output=\[*\]:OUT:_files' selon graph -
tells '\*:FILE...:_files' selon graph art
tells '--status=\[*\]:LIST:_values -s , item asserted *' selon graph --st
tells '--lexicon=\[*\]:DIR:_files -/' selon analyze --l
tells '--explain\[*\]' selon analyze --e
tells '--id=\[*\]:ID: ' selon analyze --i
tells '\*:DIR:_files -/' selon check ''
tells '\*:*rules?:\(graph * rules\)' selon help ''
tells '--help\[*\]' selon version -
exit $failed
