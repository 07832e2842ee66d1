"""Runs a command and says what it cost.

usage: measure.py OUTPUT COMMAND [ARGUMENT...]

The command's standard output goes to the file OUTPUT. Prints one JSON object: exitCode, cpuSeconds (user and system, of
the command and all that it started) and peakMegabytes (resident, of the largest process).
"""

import json
import resource
import subprocess
import sys


def main(output: str, *command: str) -> None:
    with open(output, "wb") as target:
        code = subprocess.run(command, stdout=target, check=False).returncode
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    kilobytes = usage.ru_maxrss / 1024 if sys.platform == "darwin" else usage.ru_maxrss
    cost = {
        "exitCode": code,
        "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 2),
        "peakMegabytes": round(kilobytes / 1024),
    }
    print(json.dumps(cost))


if __name__ == "__main__":
    main(*sys.argv[1:])
