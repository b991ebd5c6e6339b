# test.bash COMPLETIONS: what bash offers behind what was typed.
set -eu
bash -n "$1"
. "$1"

failed=0

# offers EXPECTED WORD...: what is offered for the last of the words; "files": bash's own default.
offers() {
  local expected=$1 options=default
  shift
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
  _selon || true
  local offered="${COMPREPLY[*]}"
  [[ -n $offered ]] || offered=$options
  [[ $offered == "$expected" ]] && return
  echo "$*: offered \"$offered\", expected \"$expected\""
  failed=1
}

# Outside of a completion there are no defaults to change: notes the change instead.
compopt() {
  case "$*" in
    '+o default +o bashdefault') options=nothing ;;
    '-o dirnames') options=folders ;;
    *) options="compopt $*" ;;
  esac
}

offers 'graph' selon gr
offers '--help --version' selon --
offers '--format --focus' selon graph --fo
offers 'svg' selon graph --format sv
offers 'svg' selon graph --format = sv
offers 'gexf' selon graph article.txt --format ge
offers 'unconfirmed' selon graph --status unc
offers 'denied,unconfirmed' selon graph --status denied,unc
offers 'warning' selon audit --fail-on w
offers 'one-source' selon audit --disable one
offers 'default' selon graph --output pic
offers 'default' selon graph -o pic
offers 'default' selon graph art
offers 'folders' selon check sam
offers 'folders' selon analyze --lexicon fr
offers 'nothing' selon analyze --id x
offers 'rules' selon help rul
offers 'stream' selon help str
offers 'nothing' selon version x
exit $failed
