# Runs samples, given as a JSON object of their texts by id, and prints the errors by id. A sample ends at its first
# output, since those that print events would not end.
import json
import sys


class Stopped(Exception):
    pass


def stop(*_):
    raise Stopped


errors = {}
for sample, text in json.load(sys.stdin).items():
    try:
        exec(compile(text, sample, "exec"), {"print": stop})
    except Stopped:
        pass
    except Exception as error:
        response = getattr(error, "response", None)
        errors[sample] = f"{error!r} {'' if response is None else response.text}"
json.dump(errors, sys.stdout)
