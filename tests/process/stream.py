#!/usr/bin/env python3
"""selon stream as a process of its own: stream.py SELON

What cannot be seen from inside: pipes that wait, close or fill, signals, memory.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
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


class Feeder(threading.Thread):
    """Writes long records to a process until it takes no more of them."""

    def __init__(self, process, count):
        super().__init__()
        self.process, self.count, self.taken = process, count, 0
        self.start()

    def run(self):
        line = record(0, TEXT * 100)
        try:
            while self.taken < self.count:
                self.process.stdin.write(line)
                self.process.stdin.flush()
                self.taken += 1
        except BrokenPipeError:
            pass
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()

    def taken_when_it_stands_still(self):
        """Nothing was taken between two looks."""
        before = 0
        while before == 0 or before != self.taken:
            before = self.taken
            self.join(1)
        return before


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
            feeder = Feeder(process, 500)  # pipes and records in flight hold less than a hundred
            self.assertLess(feeder.taken_when_it_stands_still(), 500)
            lines = sum(1 for _ in process.stdout)  # read on, and all comes out
            feeder.join()
            self.assertEqual(lines, 500)

    def test_a_line_that_a_signal_breaks_off_is_no_error(self):
        with start("--jobs", "1") as process:
            process.stdin.write(record(0) + b'{"id":"1","te')
            process.stdin.flush()
            out = process.stdout.readline()
            process.send_signal(signal.SIGINT)
            out += process.stdout.read()
            self.assertEqual(process.stderr.read(), b"")
            process.stdin.close()
        self.assertEqual(whole_lines(self, out), ["0"])
        self.assertEqual(process.returncode, 128 + signal.SIGINT)

    def test_a_second_signal_ends_it_at_once(self):
        with start("--jobs", "1") as process:
            feeder = Feeder(process, 500)
            feeder.taken_when_it_stands_still()  # nobody reads its output: one signal is not enough
            process.send_signal(signal.SIGINT)
            process.send_signal(signal.SIGTERM)
            process.wait()
            feeder.join()
        self.assertEqual(process.returncode, -signal.SIGTERM)

    def test_a_signal_that_the_caller_ignores_stays_ignored(self):
        ignore = lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)
        with start("--jobs", "1", preexec_fn=ignore) as process:
            process.stdin.write(record(0))
            process.stdin.flush()
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            process.stdin.write(record(1))
            process.stdin.close()
            self.assertEqual(whole_lines(self, process.stdout.read()), ["1"])
        self.assertEqual(process.returncode, 0)

    def test_input_that_cannot_be_read_is_said(self):
        for arguments in ["stream"], ["analyze", "-"]:
            folder = os.open("/", os.O_RDONLY)
            done = subprocess.run([SELON, *arguments], stdin=folder, capture_output=True)
            os.close(folder)
            self.assertEqual(done.returncode, 3)
            self.assertEqual(done.stdout, b"")
            self.assertIn(b"Is a directory", done.stderr)

    def test_closed_descriptors_are_empty(self):
        def close():
            os.close(0)
        done = subprocess.run([SELON, "stream"], preexec_fn=close, capture_output=True)
        self.assertEqual((done.returncode, done.stdout), (0, b""))

    def test_output_that_cannot_be_written_ends_it_while_it_waits_for_input(self):
        for jobs in "1", "3":
            with open("/dev/full", "wb") as full:
                process = subprocess.Popen([SELON, "stream", "--jobs", jobs], stdin=subprocess.PIPE,
                                           stdout=full, stderr=subprocess.PIPE)
            process.stdin.write(record(0))
            process.stdin.flush()
            self.assertIn(b"cannot be written", process.stderr.read())
            self.assertEqual(process.wait(), 3)
            process.stdin.close()
            process.stderr.close()

    @unittest.skipIf(os.environ.get("SELON_SANITIZED"), "sanitizers need memory of their own")
    def test_memory_does_not_grow_with_the_stream(self):
        line = record(0, TEXT * 60)
        peaks = []
        for count in 200, 10000:
            with tempfile.TemporaryFile() as stream:
                # Piece by piece: a child's peak begins with what its parent holds. In all 50 MB.
                for _ in range(count):
                    stream.write(line)
                stream.flush()
                stream.seek(0)
                process = subprocess.Popen([SELON, "stream", "--jobs", "2"], stdin=stream,
                                           stdout=subprocess.DEVNULL)
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(process.returncode, 0)
            peaks.append(usage.ru_maxrss)  # KiB
        self.assertLess(peaks[1], 64 << 10, peaks)
        self.assertLess(peaks[1] - peaks[0], 12 << 10, peaks)


if __name__ == "__main__":
    unittest.main()
