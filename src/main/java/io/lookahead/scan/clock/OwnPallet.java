package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Remedy;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.ByteSearch;
import io.lookahead.text.FileContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a pallet of the project: its storage, its constants, and what it reckons from the number of a block. */
final class OwnPallet {

    private static final List<ByteSearch> WORDS =
            List.of(ByteSearch.of("BlockNumber"), ByteSearch.of("block_number"), ByteSearch.of("BLOCK"));
    private static final Set<String> NOT_RUN =
            Set.of("weights", "benchmarking", "benchmarks", "mock", "tests", "test", "migration", "migrations");

    private static final Pattern LENGTH = Pattern.compile(
            "^(?!.*(?:Session|Era|Round)).*(?:Window|Duration|Period|Delay|Interval|Timeout|Expir|Lifetime|Cooldown|EpochLength)");
    private static final Pattern NUMBER = Pattern.compile("Get ?< ?u(32|64) ?>");
    private static final Pattern PAID = Pattern.compile("PerBlock$|^(?!Last|Next|Total).*Block(?:Issue)?Rewards?$");
    private static final Pattern PAST = Pattern.compile("^Last[A-Z]|^Previous[A-Z]");

    private final ConfiguredPallet pallet;
    private final Definition trait;
    private final BlockTypes types;
    private final Findings findings;

    OwnPallet(ConfiguredPallet pallet, Definition trait, BlockTypes types, Findings findings) {
        this.pallet = pallet;
        this.trait = trait;
        this.types = types;
        this.findings = findings;
    }

    /** Everything the pallet's modules declare that runs on chain and may have to do with blocks. */
    List<Definition> definitions() {
        Module module = trait.module();
        Module start = module.name().equals("pallet") ? module.parent().orElse(module) : module;
        List<Definition> definitions = new ArrayList<>();
        collect(start, definitions);
        return definitions;
    }

    private static void collect(Module module, List<Definition> into) {
        for (Definition definition : module.declarations()) {
            if (definition.truth() == Truth.FALSE) {
                continue;
            }
            if (definition.item() instanceof ModItem item) {
                Module child = module.child(definition);
                boolean isRun = !NOT_RUN.contains(item.name());
                if (isRun && (item.body() != null || speaksOfBlocks(child))) {
                    collect(child, into);
                }
            } else {
                into.add(definition);
            }
        }
    }

    private static boolean speaksOfBlocks(Module module) {
        @Nullable String file = module.file().orElse(null);
        return file != null
                && module.crate().project().tree().read(file) instanceof FileContent.Bytes content
                && WORDS.stream().anyMatch(word -> word.foundIn(content.bytes()));
    }

    void read(List<Definition> definitions) {
        for (Definition definition : definitions) {
            if (definition.item() instanceof AliasItem alias
                    && alias.target() != null
                    && !alias.name().contains("Relay")
                    && !alias.name().endsWith("Count")
                    && alias.attributes().stream()
                            .anyMatch(attribute -> attribute.path().endsWith("pallet::storage"))) {
                if (types.in(alias.target(), definition.scope())) {
                    stored(definition, alias, alias.target());
                } else {
                    paid(definition, alias, alias.target());
                }
            }
        }
    }

    /**
     * The items of {@code Config} that are numbers by their type and lengths by their name, and that the pallet reckons
     * with where it reckons with blocks.
     */
    Set<String> lengths(List<Definition> definitions) {
        Set<String> lengths = new TreeSet<>();
        for (Definition item : trait.members()) {
            if (item.item() instanceof AliasItem alias
                    && LENGTH.matcher(alias.name()).find()
                    && NUMBER.matcher(alias.range().normalized()).find()
                    && definitions.stream().anyMatch(definition -> reckons(definition, alias.name()))) {
                lengths.add(alias.name());
            }
        }
        return lengths;
    }

    private static boolean reckons(Definition definition, String item) {
        if (definition.item() instanceof ImplItem) {
            return definition.members().stream().anyMatch(member -> reckons(member, item));
        }
        if (!(definition.item() instanceof FnItem function) || function.body() == null) {
            return false;
        }
        Body body = new Body(definition, function, function.body());
        return body.mentions(item)
                && (body.mentions("block_number")
                        || BlockTypes.isOwn(function.range().names()));
    }

    /** What is paid for each block, where a pallet stores it. */
    private void paid(Definition definition, AliasItem alias, TokenRange target) {
        List<String> fields = PAID.matcher(alias.name()).find()
                ? List.of(alias.name())
                : types.paidPerBlock(target, definition.scope());
        if (!fields.isEmpty()) {
            findings.add(
                    Kind.ECONOMIC,
                    pallet.label(),
                    alias.name(),
                    null,
                    target.normalized(),
                    alias.location(),
                    findings.outlook(
                            Follows.NOTHING,
                            Remedy.MIGRATE,
                            findings.advice().say(Saying.STORED_FOR_EACH_BLOCK, fields)));
        }
    }

    private void stored(Definition definition, AliasItem alias, TokenRange target) {
        List<String> fields = types.fields(target, definition.scope());
        boolean isPast = fields.isEmpty() && PAST.matcher(alias.name()).find();
        Advice sentences = findings.advice();
        String advice = isPast
                ? sentences.say(Saying.STORED_PAST)
                : fields.isEmpty() ? sentences.say(Saying.STORED_NUMBERS) : sentences.say(Saying.STORED_FIELDS, fields);
        findings.add(
                Kind.STORED,
                pallet.label(),
                alias.name(),
                null,
                target.normalized(),
                alias.location(),
                findings.outlook(Follows.NOTHING, isPast ? Remedy.LEAVE : Remedy.MIGRATE, advice));
    }
}
