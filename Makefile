# make demo   a picture of who said what in a sample article, from a fresh Debian 12 machine on
# make test   the same set-up, then all tests; PRESET=asan-ubsan or tsan: under the sanitizers
#
# Both install what is missing of packages.txt first (through sudo when not root).

SAMPLE = samples/15-long-mixed.txt
PICTURE = build/demo.svg
PRESET = test

.PHONY: demo test check lint format install-deps coverage fuzz bench package install clean

demo:
	@tools/packages --install build library runtime
	cmake --preset release
	cmake --build --preset release
	build/release/selon analyze $(SAMPLE)
	build/release/selon graph $(SAMPLE) --format svg -o $(PICTURE)
	@echo
	@echo "The provenance graph of $(SAMPLE) is in $(CURDIR)/$(PICTURE)"

test:
	@tools/packages --install build library runtime test $(if $(filter %san,$(PRESET)),sanitizer)
	cmake --preset $(PRESET)
	cmake --build --preset $(PRESET)
	ctest --preset $(PRESET)

# Everything that has to hold before a merge.
check:
	.ci/run

lint:
	@tools/packages --install build library lint
	tools/lint

format:
	@tools/packages --install lint
	tools/format

install-deps:
	@tools/packages --install build library runtime test sanitizer lint bench package

# All tests under the address sanitizer, the share of lines and branches they run, what they miss most.
coverage:
	@tools/packages --install build library runtime test sanitizer
	cmake --preset asan-ubsan
	cmake --build --preset asan-ubsan
	rm -rf build/clang-asan-ubsan/counts
	ctest --preset asan-ubsan
	tools/coverage

# make fuzz SECONDS=600 TARGET=analysis   a target is a file of tests/fuzz; all by default
SECONDS ?= 60
fuzz:
	@tools/packages --install build library runtime test sanitizer
	tools/fuzz --seconds $(SECONDS) $(TARGET)

# The figures of BENCHMARKS.md, on the samples or on ARTICLES=records.ndjson.
bench:
	@tools/packages --install build library runtime test bench
	cmake --preset release -D SELON_BENCH=ON
	cmake --build --preset release --target selon selon_bench
	tests/bench/run build/release/selon build/release/tests/bench/selon_bench $(ARTICLES)

# Two Debian packages in build/release, the bill of materials in that of the program.
package:
	@tools/packages --install build library runtime package
	cmake --preset release
	cmake --build --preset release
	tools/sbom build/release/selon > build/release/selon.cdx.json
	rm -f build/release/*.deb
	cd build/release && cpack -G DEB
	tests/package/contents build/release
	tests/package/consumer build/release

# Below PREFIX (/usr/local).
install:
	cmake --preset release
	cmake --build --preset release
	cmake --install build/release $(if $(PREFIX),--prefix $(PREFIX))

clean:
	rm -rf build
