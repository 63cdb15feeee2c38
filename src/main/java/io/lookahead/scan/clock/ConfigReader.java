package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.SdkRelease;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.GenericArguments;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.syntax.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a runtime gives to its pallets as a number of blocks, and what those pallets store. */
final class ConfigReader {

    private static final Set<String> COPIES = Set.of("BlockTime", "ExpectedBlockTime", "SlotDuration");
    /** What names one block, such as the one at which something begins. */
    private static final Pattern MOMENT =
            Pattern.compile("(?:At|AtBlock|StartBlock|EndBlock|BlockNumber|Since|Until)$");
    /** The pallets whose items of those names are the guide's own steps. */
    private static final Set<String> KEEPERS = Set.of("pallet_aura", "pallet_timestamp");

    private final ClockKnowledge knowledge;
    private final Derivation derivation;
    private final Numbers numbers;
    private final @Nullable SdkRelease release;
    private final Map<String, ConfiguredPallet> pallets;
    private final Findings findings;

    ConfigReader(
            ClockKnowledge knowledge,
            Derivation derivation,
            Numbers numbers,
            @Nullable SdkRelease release,
            Map<String, ConfiguredPallet> pallets,
            Findings findings) {
        this.knowledge = knowledge;
        this.derivation = derivation;
        this.numbers = numbers;
        this.release = release;
        this.pallets = pallets;
        this.findings = findings;
    }

    /** Whether a pallet counts blocks of the relay chain, itself or by the clock of another. */
    boolean isOnRelayClock(ConfiguredPallet pallet) {
        PalletClock known = knowledge.of(pallet.name());
        String item = known.provider() == null
                ? "BlockNumberProvider"
                : known.provider().item();
        Optional<AliasItem> own = pallet.item(item);
        if (own.isPresent()) {
            return own.flatMap(AliasItem::type).map(ConfigReader::isRelay).orElse(false);
        }
        List<String> clocks = pallet.clocks();
        if (!clocks.isEmpty()) {
            return clocks.stream()
                    .allMatch(clock -> pallet.item(clock)
                            .flatMap(AliasItem::type)
                            .map(ConfigReader::isRelay)
                            .orElse(false));
        }
        ConfiguredPallet other = pallets.get(known.clockOf());
        return other != null && isOnRelayClock(other);
    }

    private static boolean isRelay(TypeRef type) {
        return type.text().toLowerCase(Locale.ROOT).contains("relay");
    }

    /** @param lengths items that the pallet's own code uses as numbers of blocks */
    void read(ConfiguredPallet pallet, Set<String> lengths) {
        if (isOnRelayClock(pallet)) {
            return;
        }
        PalletClock known = knowledge.of(pallet.name());
        for (Definition member : pallet.items()) {
            AliasItem alias = (AliasItem) member.item();
            TypeRef type = alias.type().orElse(null);
            if (type == null) {
                continue;
            }
            if (known.economic().contains(alias.name()) || isPaidPerBlock(alias.name(), type, member)) {
                economic(pallet, alias, type);
            } else if (known.weight().contains(alias.name())) {
                weight(pallet, alias, type, member);
            } else {
                length(pallet, known, member, alias, type, lengths.contains(alias.name()));
            }
        }
        known.stored().forEach((item, what) -> stored(pallet, known, item, what));
    }

    private void length(
            ConfiguredPallet pallet,
            PalletClock known,
            Definition member,
            AliasItem alias,
            TypeRef type,
            boolean isLength) {
        List<PalletClock.Place> places = known.durations().stream()
                .filter(place -> place.item().equals(alias.name()))
                .toList();
        for (PalletClock.Place place : places) {
            TypeRef inner = place.argument() < 0 ? type : argument(type, place.argument());
            if (inner != null) {
                blocks(pallet, known, place.name(), inner, member, true);
            }
        }
        if (COPIES.contains(alias.name()) && !KEEPERS.contains(pallet.name())) {
            copy(pallet, member, alias, type);
            return;
        }
        if (places.isEmpty()) {
            boolean isKnown =
                    isLength || known.leave().containsKey(alias.name()) || pallet.declaresBlocks(alias.name());
            blocks(pallet, known, alias.name(), type, member, isKnown);
        }
    }

    /** The length of a block or slot in milliseconds as a number of its own. */
    private void copy(ConfiguredPallet pallet, Definition member, AliasItem alias, TypeRef type) {
        Written written = Written.of(type, member.scope());
        Long number = numbers.blocks(written.expression(), written.scope());
        boolean isCopy = number != null
                && number == findings.pace().todayMs()
                && derivation.of(written.expression(), written.scope()) == Follows.NOTHING;
        if (isCopy && !findings.pace().isSettled()) {
            findings.add(
                    Kind.ECONOMIC,
                    pallet.label(),
                    alias.name(),
                    null,
                    written.text(),
                    written.at(),
                    findings.outlook(
                            Follows.NOTHING, Remedy.RESCALE, findings.advice().say(Saying.COPY)));
        }
    }

    private static @Nullable TypeRef argument(TypeRef type, int index) {
        if (!(type instanceof TypeRef.Named named)) {
            return null;
        }
        GenericArguments arguments = named.path().last().arguments();
        return arguments == null || arguments.arguments().size() <= index
                ? null
                : Types.parse(arguments.arguments().get(index).range());
    }

    /** @param isKnown whether the pallet says that it is a number of blocks */
    private void blocks(
            ConfiguredPallet pallet, PalletClock known, String item, TypeRef type, Definition member, boolean isKnown) {
        if (item.contains("Relay")) {
            return;
        }
        Written written = Written.of(type, member.scope());
        if (!isKnown && !isBlocksByName(item) && !written.isBlockNumber()) {
            return;
        }
        Long blocks = numbers.blocks(written.expression(), written.scope());
        if (blocks != null && blocks <= 1) {
            return;
        }
        Follows follows = derivation.of(Numbers.production(written.expression()), written.scope());
        if (follows == Follows.NOTHING && blocks == null) {
            return;
        }
        String leave = known.leave().get(item);
        Remedy remedy = follows == Follows.BLOCK_TIME || leave != null ? Remedy.LEAVE : Remedy.RESCALE;
        boolean isMoment = follows == Follows.NOTHING && MOMENT.matcher(item).find();
        String advice = lengthAdvice(known, follows, blocks, leave, isMoment);
        findings.add(
                follows.isDerived() ? Kind.DERIVED : Kind.LITERAL,
                pallet.label(),
                item,
                isMoment ? null : blocks,
                written.text(),
                written.at(),
                findings.outlook(follows, remedy, advice));
    }

    private String lengthAdvice(
            PalletClock known, Follows follows, @Nullable Long blocks, @Nullable String leave, boolean isMoment) {
        if (follows.isDerived()) {
            return findings.advice().length(follows, blocks);
        }
        if (leave != null) {
            return leave;
        }
        return isMoment
                ? findings.advice().say(Saying.MOMENT)
                : findings.advice().orRelayClock(findings.advice().length(follows, blocks), known, release);
    }

    /** An amount for each block, which limits on a block are not. */
    private boolean isPaidPerBlock(String item, TypeRef type, Definition member) {
        if (!item.contains("PerBlock") || item.startsWith("Max") || item.startsWith("Min")) {
            return false;
        }
        Written written = Written.of(type, member.scope());
        return written.type().endsWith("Balance") || numbers.blocks(written.expression(), written.scope()) != null;
    }

    private static boolean isBlocksByName(String item) {
        return item.contains("Blocks") && !item.contains("Weight");
    }

    private void economic(ConfiguredPallet pallet, AliasItem alias, TypeRef type) {
        String text = type.range().normalized();
        boolean isConstant = text.equals("()") || text.contains("ConstFeeMultiplier") || isRelay(type);
        if (!isConstant) {
            findings.add(
                    Kind.ECONOMIC,
                    pallet.label(),
                    alias.name(),
                    null,
                    text,
                    alias.location(),
                    findings.outlook(
                            Follows.NOTHING, Remedy.RESCALE, findings.advice().say(Saying.EACH_BLOCK)));
        }
    }

    private void weight(ConfiguredPallet pallet, AliasItem alias, TypeRef type, Definition member) {
        Written written = Written.of(type, member.scope());
        String text = written.text();
        if (text.equals("()")) {
            return;
        }
        boolean follows = text.contains("BLOCK_WEIGHT") || text.contains("BlockWeights");
        findings.add(
                Kind.WEIGHT,
                pallet.label(),
                alias.name(),
                null,
                text,
                written.at(),
                findings.outlook(
                        Follows.NOTHING,
                        follows ? Remedy.LEAVE : Remedy.RESCALE,
                        findings.advice().say(follows ? Saying.WEIGHT_SHARE : Saying.WEIGHT_NUMBER)));
    }

    private void stored(ConfiguredPallet pallet, PalletClock known, String item, String what) {
        findings.add(
                Kind.STORED,
                pallet.label(),
                item,
                null,
                what,
                pallet.config().item().location(),
                findings.outlook(
                        Follows.NOTHING,
                        known.canSwitch(release) ? Remedy.RELAY_CLOCK : Remedy.MIGRATE,
                        findings.advice().orRelayClock(findings.advice().say(Saying.STORED), known, release)));
    }
}
