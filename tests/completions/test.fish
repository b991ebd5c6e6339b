# test.fish COMPLETIONS FOLDER: what fish offers behind what was typed; FOLDER has a file article.txt.
fish --no-execute $argv[1]; or exit 1
source $argv[1]
cd $argv[2]; or exit 1
set failed 0

# offers EXPECTED LINE: what is offered at the end of the line, without the descriptions.
function offers
    set offered (complete --do-complete $argv[2] | string replace --regex '\t.*' '' | string join ' ')
    test "$offered" = "$argv[1]"; and return
    echo "$argv[2]: offered \"$offered\", expected \"$argv[1]\""
    set --global failed 1
end

offers graph 'selon gr'
offers '--focus --format' 'selon graph --fo'
offers '--format=svg' 'selon graph --format=sv'
offers svg 'selon graph --format sv'
offers 'denied,unconfirmed' 'selon graph --status denied,unc'
offers one-source 'selon audit --disable one'
offers article.txt 'selon graph art'
offers article.txt 'selon graph -o art'
offers tables/ 'selon analyze --lexicon '
offers tables/ 'selon check '
offers '' 'selon analyze --id art'
offers rules 'selon help rul'
exit $failed
