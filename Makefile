# Every target is a thin line over Maven; "make" alone lists them.
# Maven itself must run on JDK 25: it is looked for where the default is older.

export JAVA_HOME := $(shell bash .ci/jdk)
MVN := mvn -B
QUIET := $(MVN) -q

.DEFAULT_GOAL := help
.PHONY: help run test fast package secrets cost reproducible bench replay simulation pictures dates format check clean

help: ## list what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

run: ## the whole product on this machine; PORT=8080 DATA=folder-that-keeps-it DYNAMODB_ENDPOINT=another-database
	$(QUIET) -Dmaven.test.skip -Prun -pl local -am process-classes

test: ## all tests
	$(MVN) verify

fast: ## the domain's and the chat's tests, in seconds
	$(QUIET) -pl shared/domain,shared/telegram -am test

package: ## one zip per function, in functions/*/target/function.zip, with their sizes
	$(QUIET) -Dmaven.test.skip package

SECRETS ?= /voronka
secrets: ## puts a stack's secrets into SSM, asking for the bot's token; SECRETS=/voronka NEW=new to replace them
	@.ci/secrets "$(SECRETS)" "$(NEW)"

cost: ## writes docs/cost.md anew, from the measured units and the prices of a month
	$(QUIET) -Dspotless.check.skip -Dtest=CostPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcost.page=write -pl local -am test

reproducible: ## builds the functions' zips twice, and once with a change in one, and compares them
	.ci/reproducible

ROUNDS ?= 12
bench: ## how long each packaged function takes to start, beside one that does nothing; ROUNDS=12
	$(QUIET) -Dmaven.test.skip -Dspotless.check.skip -Pbench -Dbench.rounds=$(ROUNDS) -pl benchmarks -am integration-test

replay: ## plays DATA=folder with sales_pipeline.csv through the running functions
	$(QUIET) -Dmaven.test.skip -Preplay -Dreplay.data="$(DATA)" -pl local -am process-classes

PROMISES ?= 100000
SEED ?= 1
simulation: ## two years of promises with everything going wrong, in a minute or two, and its figures; PROMISES=100000 SEED=1
	@$(QUIET) -DskipTests -Dspotless.check.skip -Psimulation -Dsimulation.promises=$(PROMISES) -Dsimulation.seed=$(SEED) -pl local -am process-test-classes

pictures: ## the README's pictures, taken from the running product in Chromium
	$(QUIET) -Dspotless.check.skip -Dtest=Pictures -Dsurefire.failIfNoSpecifiedTests=false -Dpictures=docs/pictures -pl local -am test

LOCALE ?= ru
NOW ?= $(shell date +%Y-%m-%dT%H:%M)
ZONE ?= Europe/Moscow
dates: ## reads dates in words, a line each, and prints JSON; LOCALE=ru NOW=2026-11-22T10:00 ZONE=Europe/Moscow
	@$(QUIET) -Dmaven.test.skip -Dspotless.check.skip -pl shared/dates compile </dev/null >&2
	@"$(JAVA_HOME)/bin/java" -cp shared/dates/target/classes voronka.dates.command.ReadingDates "$(LOCALE)" "$(NOW)" "$(ZONE)"

format: ## lays out the code
	$(QUIET) spotless:apply

check: ## layout and compilation
	$(QUIET) -DskipTests verify

clean: ## what was built
	$(QUIET) clean
