# Valkey GLIDE. The verbs work here for everything, and in each folder for that folder.
#
#   make demo      install what is missing, build, start real servers, run one short program per language
#   make test      everything
#   make bench     every client against its peers; QUICK=1 takes about four minutes
#   make lint      formatters, linters, and whether generated files are fresh
#   make docs      the API references, in node/docs-out and python/docs-out
#   make gen       regenerate everything that follows from protobuf/
#   make servers   fetch the servers that tests use
#   make fuzz      fuzz the parsers; FUZZ_SECONDS=60
#   make miri      watch the C boundary for undefined behaviour
#   make soak      the long form of the right-caller test
#   make package   npm tarball, Python wheel, C library
#   make clean     remove what was built
.PHONY: demo test bench lint docs gen servers fuzz miri soak package clean

CARGO_FOLDERS := glide-core ffi protobuf testing
FOLDERS := $(CARGO_FOLDERS) node python benchmarks

# Runs a verb in a language's folder, or says by name that the language is skipped.
language = if command -v $(1) >/dev/null 2>&1; then $(MAKE) -C $(2) $(3); \
	else echo "SKIPPED $(2): no $(1) in PATH" | tee -a .cache/skipped; fi

demo: servers
	@./demo.sh

test: servers
	@mkdir -p .cache && rm -f .cache/skipped
	$(MAKE) -C protobuf test
	cargo test --workspace --exclude codegen --exclude glide-node --exclude glide-python --exclude bench-rust
	ffi/tests/c/run.sh
	testing/adding-a-command.sh
	@$(call language,node,node,test)
	@$(call language,python3,python,test)
	@$(call language,python3,benchmarks,test)
	$(MAKE) fuzz FUZZ_SECONDS=$(or $(FUZZ_SECONDS),10)
	@if [ -s .cache/skipped ]; then echo "skipped languages: $$(wc -l <.cache/skipped)"; cat .cache/skipped; fi

bench: servers
	$(MAKE) -C benchmarks bench

lint:
	cargo fmt --all -- --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo run -q -p codegen -- --check
	@$(call language,node,node,lint)
	@$(call language,python3,python,lint)
	@$(call language,python3,benchmarks,lint)

docs:
	@$(call language,node,node,docs)
	@$(call language,python3,python,docs)

gen:
	cargo run -q -p codegen

servers:
	@testing/fetch-servers.sh

fuzz:
	$(MAKE) -C fuzz fuzz

miri:
	$(MAKE) -C ffi miri

soak: servers
	$(MAKE) -C glide-core soak

package:
	$(MAKE) -C node package
	$(MAKE) -C python package
	$(MAKE) -C ffi install PREFIX=$(CURDIR)/target/package/c

clean:
	cargo clean
	@for folder in node python benchmarks; do $(MAKE) -C $$folder clean; done
