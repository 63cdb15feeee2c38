package io.lookahead.sim.setup;

import io.lookahead.facts.SdkRelease;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one simulation is run with: a value for every {@link Setting}, each with its source. Immutable; {@code with}
 * gives changed copies. Values are only read, not judged: {@link ParameterCheck} says whether they can be simulated.
 */
public final class SimulationParameters {

    /** What stands for a value that follows from other settings. */
    public static final String DERIVED = "derived";

    private static final SimulationParameters DEFAULTS =
            new SimulationParameters(new EnumMap<>(Setting.class), new EnumMap<>(Setting.class));

    private final EnumMap<Setting, Object> values;
    private final EnumMap<Setting, String> sources;

    private SimulationParameters(EnumMap<Setting, Object> values, EnumMap<Setting, String> sources) {
        this.values = values;
        this.sources = sources;
    }

    /** Every setting at its default: the parachain template after phase 3, on one core. */
    public static SimulationParameters defaults() {
        return DEFAULTS;
    }

    /** A whole number. */
    public SimulationParameters with(Setting setting, long value, String source) {
        return put(setting, setting.range() instanceof Range.Ratio ? (Object) (double) value : value, source);
    }

    /** A decimal number. */
    public SimulationParameters with(Setting setting, double value, String source) {
        return put(setting, value, source);
    }

    /** Yes or no. */
    public SimulationParameters with(Setting setting, boolean value, String source) {
        return put(setting, value, source);
    }

    /** A word, or any value as it is written on the command line. Text that cannot be read is kept to be rejected. */
    public SimulationParameters with(Setting setting, String text, String source) {
        return put(setting, setting.range().read(text).orElse(text), source);
    }

    /** Back to the default. */
    public SimulationParameters without(Setting setting) {
        EnumMap<Setting, Object> changedValues = new EnumMap<>(values);
        EnumMap<Setting, String> changedSources = new EnumMap<>(sources);
        changedValues.remove(setting);
        changedSources.remove(setting);
        return new SimulationParameters(changedValues, changedSources);
    }

    private SimulationParameters put(Setting setting, Object value, String source) {
        EnumMap<Setting, Object> changedValues = new EnumMap<>(values);
        EnumMap<Setting, String> changedSources = new EnumMap<>(sources);
        changedValues.put(setting, value);
        changedSources.put(setting, source);
        return new SimulationParameters(changedValues, changedSources);
    }

    /** Whether a value was given, rather than left to its default. */
    public boolean isGiven(Setting setting) {
        return values.containsKey(setting);
    }

    /** The value given, or else the default; empty where it follows from other settings. */
    public Optional<Object> value(Setting setting) {
        @Nullable Object given = values.get(setting);
        return Optional.ofNullable(given == null ? setting.initial() : given);
    }

    /** Where the value comes from. */
    public String source(Setting setting) {
        return sources.getOrDefault(setting, setting.source());
    }

    public long number(Setting setting) {
        return (Long) required(setting);
    }

    public int count(Setting setting) {
        return Math.toIntExact(number(setting));
    }

    public double ratio(Setting setting) {
        return (Double) required(setting);
    }

    public boolean flag(Setting setting) {
        return (Boolean) required(setting);
    }

    public String text(Setting setting) {
        return required(setting).toString();
    }

    public ConsensusHook hook() {
        return ConsensusHook.of(text(Setting.CONSENSUS_HOOK)).orElseThrow();
    }

    public RelayNumberCheck relayNumberCheck() {
        return RelayNumberCheck.of(text(Setting.CHECK_ASSOCIATED_RELAY_NUMBER)).orElseThrow();
    }

    public CollatorKind collator() {
        return CollatorKind.of(text(Setting.COLLATOR)).orElseThrow();
    }

    public CollatorKind oldCollator() {
        return CollatorKind.of(text(Setting.OLD_COLLATOR)).orElseThrow();
    }

    /** The release of the runtime. */
    public SdkRelease sdk() {
        return SdkRelease.of(text(Setting.SDK));
    }

    /** The release of the collators' node: that of the runtime unless given. */
    public SdkRelease nodeSdk() {
        return value(Setting.NODE_SDK)
                .map(name -> SdkRelease.of(name.toString()))
                .orElseGet(this::sdk);
    }

    /** Every setting that has a value, by its key, in the order of the catalogue. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            value(setting).ifPresent(value -> map.put(setting.key(), value));
        }
        return Collections.unmodifiableMap(map);
    }

    /** What the simulation rests on: everything about the network, and whatever else was not given. */
    public List<Assumption> assumptions() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.group() != Setting.Group.RUN)
                .filter(setting -> setting.group() == Setting.Group.NETWORK || !isGiven(setting))
                .map(this::assumption)
                .toList();
    }

    private Assumption assumption(Setting setting) {
        String value = value(setting).map(Object::toString).orElse(DERIVED);
        return new Assumption(setting.key(), value, setting.unit(), source(setting));
    }

    private Object required(Setting setting) {
        return value(setting).orElseThrow(() -> new IllegalStateException(setting.key() + " has no value of its own"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SimulationParameters that && values.equals(that.values) && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
