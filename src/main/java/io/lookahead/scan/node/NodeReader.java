package io.lookahead.scan.node;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.facts.Import;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import io.lookahead.facts.Side;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.ManifestKnown;
import io.lookahead.scan.source.SourceKnown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads everything about one node. */
public final class NodeReader {

    private final CargoPackage member;
    private final NodeSource source;
    private final List<CollatorParams> params;
    private final Optional<CollatorStart> shown;

    /**
     * Of a crate that starts a collator.
     *
     * @param source a crate that holds collator code
     */
    public NodeReader(CargoPackage member, NodeSource source) {
        this.member = member;
        this.source = source;
        params = source.params();
        shown = source.starts().stream().max(Comparator.comparing(CollatorStart::kind));
    }

    /** The node with a reading for every key. */
    public NodeTarget read() {
        BackendReader backend = new BackendReader(source);
        Map<NodeKey, Reading> readings = new EnumMap<>(NodeKey.class);
        for (Reading reading : new Reading[] {
            collator(),
            collators(),
            new ValidationCodeReader(source).read(),
            backend.cloned(),
            backend.startConsensus(),
            field(NodeKey.PARA_BACKEND, "para_backend"),
            field(NodeKey.CODE_HASH_PROVIDER, "code_hash_provider"),
            auraParams(),
            authoringDuration(),
        }) {
            readings.put((NodeKey) reading.key(), reading);
        }
        return new NodeTarget(member.name(), member.manifest().path(), source.files(), readings);
    }

    /** Everything else that rules may ask about the node: of the files that start it, in a fixed order. */
    public List<Known> known() {
        List<Known> known = new ArrayList<>(ManifestKnown.of(member, Side.NODE));
        SourceKnown reader = new SourceKnown(Side.NODE, source.rust());
        Set<String> files = source.serviceFiles();
        reader.ofItems(source.crate()).stream()
                .filter(item -> files.contains(fileOf(item)))
                .forEach(known::add);
        for (Body body : source.bodies()) {
            if (files.contains(body.function().location().file())) {
                known.addAll(reader.ofBody(body));
            }
        }
        return known;
    }

    private static String fileOf(Known known) {
        if (known instanceof Import imported) {
            return imported.at().file();
        }
        return known instanceof MacroArgument argument ? argument.at().file() : "";
    }

    /** Nimbus's collators are told as such; what they are beside that is among {@link #collators()}. */
    private Reading collator() {
        if (shown.isEmpty()) {
            return unresolved(NodeKey.COLLATOR);
        }
        CollatorStart start = shown.get();
        CollatorKind kind = start.isNimbus() ? CollatorKind.NIMBUS : start.kind();
        return Reading.found(
                NodeKey.COLLATOR,
                kind.key(),
                String.join("::", start.path()),
                written(start),
                start.call().location());
    }

    /** All that the source starts, under features that are off, too. */
    private Reading collators() {
        if (shown.isEmpty()) {
            return unresolved(NodeKey.COLLATORS);
        }
        NavigableSet<CollatorKind> kinds = new TreeSet<>(Comparator.reverseOrder());
        kinds.addAll(source.underOtherFeatures());
        for (CollatorStart start : source.starts()) {
            kinds.add(start.kind());
            if (start.isNimbus()) {
                kinds.add(CollatorKind.NIMBUS);
            }
        }
        return Reading.found(
                NodeKey.COLLATORS,
                kinds.stream().map(CollatorKind::key).toList(),
                null,
                null,
                shown.get().call().location());
    }

    /** In the middle of a change the parameters may be of one collator and the import of another. */
    private Reading unresolved(NodeKey key) {
        return Reading.unknown(
                key,
                "a collator is given its parameters here, but which one is started cannot be told by its name",
                params.get(0).literal().location());
    }

    private static String written(CollatorStart start) {
        return start.call().expression().callee().range().normalized();
    }

    private Reading field(NodeKey key, String field) {
        Optional<FieldValue> found =
                params.stream().flatMap(each -> each.field(field).stream()).findFirst();
        Location otherwise = shownParams()
                .map(each -> each.literal().location())
                .or(() -> shown.map(start -> start.call().location()))
                .orElseThrow();
        return found.map(value -> Reading.found(key, true, null, value.range().normalized(), value.location()))
                .orElseGet(() -> Reading.found(key, false, null, null, otherwise));
    }

    /** The parameters of the collator that is shown. */
    private Optional<CollatorParams> shownParams() {
        return params.stream()
                .filter(this::isShown)
                .findFirst()
                .or(() -> params.stream().findFirst());
    }

    private boolean isShown(CollatorParams each) {
        return shown.filter(start -> start.kind() == each.kind()).isPresent();
    }

    private Reading auraParams() {
        return shownParams()
                .map(each -> Reading.found(
                        NodeKey.AURA_PARAMS,
                        each.written(),
                        String.join("::", each.path()),
                        null,
                        each.literal().location()))
                .orElseGet(() -> Reading.absent(NodeKey.AURA_PARAMS));
    }

    private Reading authoringDuration() {
        List<CollatorParams> giving = params.stream()
                .filter(each -> each.field("authoring_duration").isPresent())
                .toList();
        Optional<CollatorParams> chosen = giving.stream()
                .filter(this::isShown)
                .findFirst()
                .or(() -> giving.stream().findFirst());
        return chosen.map(this::authoringDuration).orElseGet(() -> Reading.absent(NodeKey.AUTHORING_DURATION));
    }

    private Reading authoringDuration(CollatorParams from) {
        FieldValue field = from.field("authoring_duration").orElseThrow();
        DurationTracer tracer = new DurationTracer(source);
        return Found.explore(
                NodeKey.AUTHORING_DURATION,
                conditions -> tracer.trace(field.value(), from.literal().scope(), from.body(), conditions)
                        .at(field.location())
                        .withExpression(field.value().range().normalized()));
    }
}
