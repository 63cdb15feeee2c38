package io.lookahead.profile;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Location;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.Severity;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.yaml.YamlDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An effective profile: the file that was asked for with everything it extends taken in. It was checked against the
 * published schema before it got here, so nothing in it is of a wrong kind.
 */
public final class Profile {

    private static final String PARAMETERS = "/relay/parameters";

    /** What a profile says of its team and a question of the rules asks: the question, and where the profile has it. */
    private static final Map<String, String> SAID_OF_THE_TEAM =
            Map.of("end-state", "/strategy", "authoring-duration", "/hardware/authoring_ms");

    private final List<ProfileLayer> layers;
    private final EffectiveTree tree;

    Profile(List<ProfileLayer> layers) {
        this.layers = List.copyOf(layers);
        this.tree = new EffectiveTree(layers);
    }

    public String name() {
        return layers.get(0).name();
    }

    /** A name for people. */
    public String title() {
        return text("/title").orElse(name());
    }

    /** Whether it describes a relay chain itself, and not a team that uses one. */
    public boolean isRelayChain() {
        return text("/kind").orElse("").equals("relay-chain");
    }

    /** The names of the profiles it consists of, its own first. */
    public List<String> chain() {
        return layers.stream().map(ProfileLayer::name).toList();
    }

    /** What people call the relay chain, such as {@code Polkadot}. */
    public Optional<String> relayChain() {
        return text("/relay/chain");
    }

    /** Every relay parameter that the profile speaks of, known or not, sorted by name. */
    public List<RelayValue> relayValues() {
        return tree.keys(PARAMETERS).stream().map(this::relayValue).toList();
    }

    /** The relay parameters that have a value, as facts. */
    public List<RelayParameter> relayParameters() {
        List<RelayParameter> known = new ArrayList<>();
        for (RelayValue parameter : relayValues()) {
            Long value = parameter.value();
            if (value != null) {
                known.add(new RelayParameter(parameter.name(), value, parameter.provenance()));
            }
        }
        return known;
    }

    private RelayValue relayValue(String name) {
        String pointer = PARAMETERS + "/" + name;
        JsonNode node = tree.at(pointer);
        JsonNode value = node.path("value");
        return new RelayValue(
                name,
                value.isNull() ? null : (Long) value.asLong(),
                node.path("unit").asString(""),
                Certainty.of(node.path("certainty").asString()),
                node.path("source").asString(),
                node.path("date").asString(""),
                tree.placeOf(pointer + "/value"));
    }

    /** What it answers, sorted by question: by its answers, else by what it says of the team. */
    public List<Answer> answers() {
        SortedMap<String, String> pointers = new TreeMap<>(SAID_OF_THE_TEAM);
        tree.keys("/answers").forEach(question -> pointers.put(question, YamlDocument.child("/answers", question)));
        return pointers.entrySet().stream()
                .filter(entry -> !tree.at(entry.getValue()).isMissingNode())
                .map(entry -> new Answer(entry.getKey(), answerText(tree.at(entry.getValue()))))
                .toList();
    }

    /** Where it answers a question; empty where it does not. */
    public Optional<Location> answeredAt(String question) {
        return Stream.of(
                        YamlDocument.child("/answers", question),
                        SAID_OF_THE_TEAM.getOrDefault(question, "/answers/" + question))
                .filter(pointer -> !tree.at(pointer).isMissingNode())
                .findFirst()
                .map(tree::placeOf);
    }

    private static String answerText(JsonNode value) {
        return value.isBoolean() ? (value.asBoolean() ? "yes" : "no") : value.asString();
    }

    /** The name under which the operator appears in transcripts. */
    public Optional<String> operator() {
        return text("/operator");
    }

    public OptionalLong collators() {
        return number("/hardware/collators");
    }

    /** The runtime crates to work on; empty means all. */
    public List<String> runtimes() {
        return strings(tree.at("/project/runtimes"));
    }

    /** The folder of the node's crate, relative to the project root. */
    public Optional<String> nodePath() {
        return text("/project/node");
    }

    /** The file that holds the runtime's constants, relative to the project root. */
    public Optional<String> constantsPath() {
        return text("/project/constants");
    }

    /** The names that the repository uses, by what they stand for ({@code capacity}, {@code velocity} …). */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        tree.keys("/names")
                .forEach(key -> names.put(key, tree.at("/names/" + key).asString()));
        return names;
    }

    /** The team's own commands that prove a phase, sorted by name. */
    public List<CheckCommand> checks() {
        List<CheckCommand> checks = new ArrayList<>();
        for (String name : tree.keys("/checks")) {
            JsonNode check = tree.at("/checks").path(name);
            List<Integer> phases = new ArrayList<>();
            check.path("phases").forEach(phase -> phases.add(phase.asInt()));
            checks.add(new CheckCommand(
                    name,
                    strings(check.path("run")),
                    phases,
                    check.path("folder").asString(""),
                    tree.placeOf(YamlDocument.child("/checks", name) + "/run")));
        }
        return checks;
    }

    /** The folders of the rule packs it asks for, sorted by pack name; relative ones are relative to the file. */
    public List<Path> rulePacks() {
        List<Path> folders = new ArrayList<>();
        for (String name : tree.keys("/rules/packs")) {
            String path = tree.at("/rules/packs").path(name).asString();
            folders.add(layerThatSets(YamlDocument.child("/rules/packs", name))
                    .resolveSibling(path)
                    .normalize());
        }
        return folders;
    }

    private Path layerThatSets(String pointer) {
        String file = tree.placeOf(pointer).file();
        return layers.stream()
                .filter(layer -> layer.document().file().equals(file))
                .findFirst()
                .orElse(layers.get(0))
                .file();
    }

    /** The severities it changes, sorted by rule. */
    public List<SeverityOverride> severityOverrides() {
        List<SeverityOverride> overrides = new ArrayList<>();
        for (String rule : tree.keys("/rules/severity")) {
            JsonNode node = tree.at("/rules/severity").path(rule);
            overrides.add(new SeverityOverride(
                    rule,
                    Severity.valueOf(node.path("severity").asString().toUpperCase(Locale.ROOT)),
                    node.path("reason").asString(),
                    tree.placeOf(YamlDocument.child("/rules/severity", rule) + "/severity")));
        }
        return overrides;
    }

    /** Every value with the place that decided it, sorted by path. */
    public List<EffectiveValue> effectiveValues() {
        return tree.values();
    }

    /** SHA-256 of the effective content; comments, order and the spread over files do not matter. */
    public String digest() {
        return ContentDigest.sha256(tree.canonical().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> text(String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private OptionalLong number(String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asString()));
        return List.copyOf(strings);
    }
}
