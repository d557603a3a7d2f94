# Runs samples, which the standard input contains with a line `sample=…` before each, and prints the status and the id
# of each. The function `curl` collects their words to one configuration, because a process for each would take seconds.
curl() {
  ((count++)) && echo --next
  while (($# > 0)); do
    case $1 in
      -X | -H | -d | -F | --form-string | --data-urlencode) write "$1" "$2" && shift ;;
      # An event stream does not end.
      --no-buffer) echo "$1" && write --max-time 3 ;;
      -*) echo "$1" ;;
      *) write --url "$1" ;;
    esac
    shift
  done
  write --output "$sample.out"
  write --write-out "%{http_code} $sample\n"
  echo --silent
}

# Writes an option with its value in quotes.
write() {
  local value=${2//\\/\\\\}
  value=${value//\"/\\\"}
  printf '%s "%s"\n' "$1" "${value//$'\n'/\\n}"
}

count=0
source <(cat) >configuration
command curl --no-progress-meter --parallel --parallel-max 4 --config configuration
