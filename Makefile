# Makefile of iampolicy, a PGXS extension for PostgreSQL 15 to 18.
#
#	make && make install && make installcheck
#
# works in the source tree and out of it (make -f CHECKOUT/Makefile).  All
# lists are explicit: wildcards come out empty in a build out of the tree,
# and an empty list of tests passes.

MODULE_big = iampolicy
EXTENSION = iampolicy

# The control file is the one place where the version is written.
EXTVERSION := $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" \
	'$(dir $(firstword $(MAKEFILE_LIST)))$(EXTENSION).control')

# The core ring: plain C11, no server header; test/check.sh holds it to that.
CORE_OBJS = \
	src/core/arena.o \
	src/core/fold.o \
	src/core/glob.o \
	src/core/arn.o \
	src/core/action.o \
	src/core/value.o \
	src/core/decimal.o \
	src/core/datetime.o \
	src/core/ipaddr.o \
	src/core/json.o \
	src/core/jsonscan.o \
	src/core/jsonwalk.o \
	src/core/policy.o \
	src/core/policy_json.o \
	src/core/image.o \
	src/core/image_write.o \
	src/core/print.o \
	src/core/variable.o \
	src/core/family.o \
	src/core/condition.o \
	src/core/principal.o \
	src/core/request.o \
	src/core/caller_keys.o \
	src/core/resource.o \
	src/core/kind.o \
	src/core/eval.o \
	src/core/special.o \
	src/core/situation.o \
	src/core/missing.o \
	src/core/verdict.o \
	src/core/pivot.o \
	src/core/simulate.o \
	src/core/blocked.o \
	src/core/explain.o \
	src/core/algebra.o \
	src/core/pattern.o \
	src/core/may.o \
	src/core/settle.o \
	src/core/witness.o \
	src/core/actions.o \
	src/core/unused.o \
	src/core/tighten.o \
	src/core/merge.o \
	src/core/std.o \
	src/core/index_key.o \
	src/core/read.o \
	src/core/account.o \
	src/core/catalog.o \
	src/core/expand.o \
	src/core/event.o \
	src/core/cloudtrail.o \
	src/core/trail_record.o \
	src/core/trail_user.o \
	src/core/trail_needs.o \
	src/core/lint.o \
	src/core/lint_model.o \
	src/core/lint_named.o \
	src/core/lint_caller.o \
	src/core/lint_token.o \
	src/core/lint_key.o \
	src/core/lint_arn.o \
	src/core/lint_arn_form.o \
	src/core/lint_list.o \
	src/core/lint_test.o \
	src/core/lint_grant.o \
	src/core/lint_spell.o \
	src/core/lint_option.o \
	src/core/lint_slice.o \
	src/core/lint_reach.o \
	src/core/lint_report.o \
	src/core/lint_silence.o \
	src/core/lint_rules.o \
	src/core/lint_document.o \
	src/core/lint_statement.o \
	src/core/lint_redundant.o \
	src/core/lint_action.o \
	src/core/lint_arn_field.o \
	src/core/lint_resource.o \
	src/core/lint_principal.o \
	src/core/lint_not_principal.o \
	src/core/lint_trust.o \
	src/core/lint_service.o \
	src/core/lint_federation.o \
	src/core/lint_operator.o \
	src/core/lint_condition_key.o \
	src/core/lint_key_action.o \
	src/core/lint_value.o \
	src/core/lint_address.o \
	src/core/lint_effect.o \
	src/core/lint_variable.o \
	src/core/lint_organization.o \
	src/core/lint_breadth.o \
	src/core/lint_role.o \
	src/core/lint_escalation.o \
	src/core/lint_danger.o \
	src/core/lint_exposure.o \
	src/core/lint_tenant.o \
	src/core/lint_agent.o \
	src/core/lint_agent_grant.o \
	src/core/lint_agent_effect.o \
	src/core/lint_agent_tenant.o \
	src/core/lint_agent_tag.o \
	src/core/lint_agent_context.o \
	src/core/lint_waiting.o

# Written at build time from the tab-separated files.
CATALOG_OBJS = src/catalog/catalog_data.o
CATALOG_TABLES = \
	src/catalog/releases.tsv \
	src/catalog/services.tsv \
	src/catalog/actions.tsv \
	src/catalog/resource_types.tsv \
	src/catalog/condition_keys.tsv \
	src/catalog/rcp_services.tsv \
	src/catalog/event_sources.tsv \
	src/catalog/events_none.tsv \
	src/catalog/events.tsv \
	src/catalog/never_logged.tsv \
	src/catalog/no_operation.tsv \
	src/catalog/data_events.tsv \
	src/catalog/global_keys.tsv \
	src/catalog/regions.tsv \
	src/catalog/partitions.tsv \
	src/catalog/action_lists.tsv \
	src/catalog/escalation_sets.tsv

# Bridge and glue: what knows PostgreSQL.
PG_OBJS = \
	src/pg/module.o \
	src/pg/bridge.o \
	src/pg/policy_io.o \
	src/pg/request_io.o \
	src/pg/pattern_io.o \
	src/pg/compare.o \
	src/pg/prepared.o \
	src/pg/decide.o \
	src/pg/may.o \
	src/pg/index.o \
	src/pg/estimate.o \
	src/pg/support.o \
	src/pg/actions.o \
	src/pg/rows.o \
	src/pg/statements.o \
	src/pg/labels.o \
	src/pg/simulation.o \
	src/pg/simulate.o \
	src/pg/explain.o \
	src/pg/merge_agg.o \
	src/pg/import.o \
	src/pg/extra.o \
	src/pg/catalog.o \
	src/pg/cloudtrail.o \
	src/pg/lint.o \
	src/pg/position.o \
	src/pg/waiver.o \
	src/pg/guard.o

OBJS = $(CORE_OBJS) $(CATALOG_OBJS) $(PG_OBJS)

# Joined in this order to the script that CREATE EXTENSION runs.
SQL_PARTS = \
	sql/preamble.sql \
	sql/types.sql \
	sql/policy.sql \
	sql/request.sql \
	sql/decide.sql \
	sql/pattern.sql \
	sql/may.sql \
	sql/index.sql \
	sql/statements.sql \
	sql/simulate.sql \
	sql/merge.sql \
	sql/import.sql \
	sql/catalog.sql \
	sql/actions.sql \
	sql/usage.sql \
	sql/lint.sql \
	sql/guard.sql \
	sql/sarif.sql

DATA_built = $(EXTENSION)--$(EXTVERSION).sql

REGRESS = \
	test_setup \
	install \
	policy_io \
	policy_cast \
	policy_soft \
	compare \
	request \
	action \
	resource \
	condition_string \
	condition_number \
	condition_date \
	condition_ip \
	condition_arn \
	condition_misc \
	condition_set \
	variable \
	version \
	principal \
	decide \
	pattern \
	may \
	index \
	actions \
	unused \
	hostile \
	statements \
	std \
	why \
	decision \
	simulate \
	explain \
	merge \
	policy_read \
	account \
	catalog \
	cloudtrail \
	complies \
	lint \
	lint_rules \
	guard \
	sarif

ISOLATION =

# The last --inputdir counts, so this one wins over the one of PGXS.
# pg_regress looks for inputs in the output directory first, and would find
# the extension's own sql/ there.
REGRESS_OPTS = --inputdir=$(srcdir)/test --outputdir=regress_output \
	--load-extension=$(EXTENSION)
EXTRA_CLEAN = regress_output src/catalog/catalog_data.c
ISOLATION_OPTS = --inputdir=$(srcdir)/test --load-extension=$(EXTENSION)

PKG_CONFIG ?= pkg-config

# -iquote, not -I: a header of the core may be called like one of json-c.
PG_CPPFLAGS = -iquote $(srcdir)/src/core \
	-DIAMPOLICY_VERSION='"$(EXTVERSION)"' \
	$(shell $(PKG_CONFIG) --cflags json-c)
PG_CFLAGS = -fvisibility=hidden
SHLIB_LINK = $(shell $(PKG_CONFIG) --libs json-c)

# For our own checks; a new compiler's new warning must not stop a user.
# The three exceptions are what the server's own headers and the fmgr calling
# convention trip over.
ifeq ($(WERROR),1)
PG_CFLAGS += -Wall -Wextra -Werror -Wno-sign-compare \
	-Wno-unused-parameter -Wno-missing-field-initializers
endif

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

ifneq (,$(filter 8.% 9.% 10 11 12 13 14,$(MAJORVERSION)))
$(error iampolicy needs PostgreSQL 15 or later, this is $(VERSION))
endif

# Before 16 PGDLLEXPORT is empty, so hidden visibility would hide the magic
# block too and the server would refuse the library.
ifeq ($(MAJORVERSION),15)
override CPPFLAGS += -DPGDLLEXPORT='__attribute__((visibility("default")))'
endif

# Out of the source tree the object directories do not exist yet.  Order-only
# prerequisites do not help: VPATH finds the directories of the source tree.
$(shell mkdir -p $(sort $(dir $(OBJS))))

# PGXS tracks no headers; the control file holds the version.
HEADER_FILES = $(wildcard $(srcdir)/src/core/*.h $(srcdir)/src/pg/*.h)
$(OBJS) $(OBJS:.o=.bc): $(HEADER_FILES) $(srcdir)/$(EXTENSION).control

$(DATA_built): $(SQL_PARTS) $(firstword $(MAKEFILE_LIST))
	cat $(filter %.sql,$^) >$@

src/catalog/catalog_data.c: src/catalog/catalog_data.pl $(CATALOG_TABLES)
	perl $< >$@.new
	mv $@.new $@

# Tests of the core ring, which need no server.
CORE_TEST_DIRS = test/unit test/fuzz

.PHONY: unit fuzz catalog clean-core-tests

# The tab-separated files anew from the npm registry; src/catalog/README.md.
catalog:
	node $(srcdir)/src/catalog/import.mjs

unit:
	$(MAKE) -C $(srcdir)/test/unit check

fuzz:
	$(MAKE) -C $(srcdir)/test/fuzz

clean: clean-core-tests

clean-core-tests:
	for dir in $(CORE_TEST_DIRS); do \
		test ! -f $(srcdir)/$$dir/Makefile || \
			$(MAKE) -C $(srcdir)/$$dir clean || exit 1; \
	done
