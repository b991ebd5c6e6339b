#!/usr/bin/env python3
"""selon stream as a process of its own: stream.py SELON

What cannot be seen from inside: pipes that wait, close or fill, signals, memory.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import unittest

SELON = sys.argv.pop(1)
TEXT = "Le pont tient, assure Odile Garrec. « Il tiendra », a-t-elle ajouté.\n"


def record(number, text=TEXT):
    return (json.dumps({"id": str(number), "text": text}) + "\n").encode()


def start(*options, **more):
    return subprocess.Popen([SELON, "stream", *options], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def whole_lines(test, out):
    """The ids of all lines; fails unless each is whole."""
    test.assertTrue(out == b"" or out.endswith(b"\n"))
    return [json.loads(line)["id"] for line in out.splitlines()]


class Stream(unittest.TestCase):
    def test_answers_while_the_input_is_still_open(self):
        for jobs in "1", "4":
            with start("--jobs", jobs) as process:
                for number in range(5):
                    process.stdin.write(record(number))
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline())["id"], str(number))
                process.stdin.close()
                self.assertEqual(process.stdout.read(), b"")
            self.assertEqual(process.returncode, 0)

    def test_a_signal_ends_it_with_all_that_was_read_written(self):
        for jobs in "1", "4":
            for number in signal.SIGINT, signal.SIGTERM:
                with start("--jobs", jobs) as process:
                    process.stdin.write(b"".join(record(i) for i in range(3)))
                    process.stdin.flush()
                    out = b"".join(process.stdout.readline() for _ in range(3))
                    process.send_signal(number)  # it now waits for input
                    out += process.stdout.read()
                    process.stdin.close()
                self.assertEqual(process.returncode, 128 + number)
                self.assertEqual(whole_lines(self, out), ["0", "1", "2"])

    def test_a_signal_in_the_middle_leaves_whole_lines(self):
        with start("--jobs", "2") as process:
            writer = os.fork()
            if writer == 0:
                signal.signal(signal.SIGPIPE, signal.SIG_DFL)
                process.stdout.close()
                for i in range(100000):
                    process.stdin.write(record(i))
                process.stdin.flush()
                os._exit(0)
            process.stdin.close()
            out = process.stdout.readline()
            process.send_signal(signal.SIGINT)
            out += process.stdout.read()
            os.waitpid(writer, 0)
        self.assertEqual(process.returncode, 128 + signal.SIGINT)
        ids = whole_lines(self, out)
        self.assertEqual(ids, [str(i) for i in range(len(ids))])
        self.assertLess(len(ids), 100000)

    def test_a_reader_that_has_seen_enough_ends_it(self):
        with start("--jobs", "2") as process:
            process.stdin.write(record(0))
            process.stdin.flush()
            process.stdout.readline()
            process.stdout.close()
            try:
                while True:
                    process.stdin.write(record(1))
                    process.stdin.flush()
            except BrokenPipeError:
                pass
            try:
                process.stdin.close()
            except BrokenPipeError:
                pass
            self.assertEqual(process.stderr.read(), b"")
        self.assertEqual(process.returncode, -signal.SIGPIPE)

    def test_a_reader_that_does_not_read_stops_the_reading(self):
        with start("--jobs", "2") as process:
            os.set_blocking(process.stdin.fileno(), False)
            taken = 0
            # Far more than two pipes and the records in flight can hold.
            line = record(0, TEXT * 100)
            for _ in range(2000):
                written = os.write(process.stdin.fileno(), line) if self.can_write(process) else 0
                if written != len(line):
                    break
                taken += 1
            self.assertLess(taken, 2000)
            process.kill()

    @staticmethod
    def can_write(process):
        import select
        return select.select([], [process.stdin], [], 2)[1] != []

    @unittest.skipIf(os.environ.get("SELON_SANITIZED"), "sanitizers need memory of their own")
    def test_memory_does_not_grow_with_the_stream(self):
        article = TEXT * 60
        # Children's peak is that of the largest so far: the short run must be the first.
        peaks = []
        for count in 50, 3000:
            with start("--jobs", "2") as process:
                feeder = os.fork()
                if feeder == 0:
                    process.stdout.close()
                    for i in range(count):
                        process.stdin.write(record(i, article))
                    process.stdin.flush()
                    os._exit(0)
                process.stdin.close()
                lines = sum(1 for _ in process.stdout)
                os.waitpid(feeder, 0)
            self.assertEqual(lines, count)
            peaks.append(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
        self.assertLess(peaks[1], 64 << 10, peaks)  # KiB


if __name__ == "__main__":
    unittest.main()
