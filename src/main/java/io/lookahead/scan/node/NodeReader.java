package io.lookahead.scan.node;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import io.lookahead.rust.names.Import;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads everything about one node. */
public final class NodeReader {

    private static final String VALIDATION_CODE = "ValidationCode";

    private final CargoPackage member;
    private final NodeSource source;
    private final List<CollatorParams> params;
    private final CollatorStart shown;

    /**
     * Of a crate that starts a collator.
     *
     * @param source a crate with at least one start
     */
    public NodeReader(CargoPackage member, NodeSource source) {
        this.member = member;
        this.source = source;
        params = CollatorParams.in(source);
        shown = source.starts().stream()
                .max(Comparator.comparing(CollatorStart::kind))
                .orElseThrow(() -> new IllegalArgumentException(member.name() + " starts no collator"));
    }

    /** The node with a reading for every key. */
    public NodeTarget read() {
        BackendReader backend = new BackendReader(source, params);
        Map<NodeKey, Reading> readings = new EnumMap<>(NodeKey.class);
        for (Reading reading : new Reading[] {
            collator(),
            collators(),
            validationCode(),
            backend.cloned(),
            backend.startConsensus(),
            field(NodeKey.PARA_BACKEND, "para_backend"),
            field(NodeKey.CODE_HASH_PROVIDER, "code_hash_provider"),
            params(),
            authoringDuration(),
        }) {
            readings.put((NodeKey) reading.key(), reading);
        }
        return new NodeTarget(member.name(), member.manifest().path(), source.files(), readings);
    }

    /** Nimbus's collators are told as such; what they are beside that is among {@link #collators()}. */
    private Reading collator() {
        CollatorKind kind = shown.isNimbus() ? CollatorKind.NIMBUS : shown.kind();
        return Reading.found(
                NodeKey.COLLATOR,
                kind.key(),
                String.join("::", shown.path()),
                written(shown),
                shown.call().location());
    }

    private Reading collators() {
        List<String> kinds = source.starts().stream()
                .map(start -> start.kind())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(CollatorKind::key)
                .toList();
        List<String> all = source.starts().stream().anyMatch(CollatorStart::isNimbus)
                        && !kinds.contains(CollatorKind.NIMBUS.key())
                ? java.util.stream.Stream.concat(java.util.stream.Stream.of(CollatorKind.NIMBUS.key()), kinds.stream())
                        .toList()
                : kinds;
        return Reading.found(NodeKey.COLLATORS, all, null, null, shown.call().location());
    }

    private static String written(CollatorStart start) {
        return start.call().expression().callee().range().normalized();
    }

    private Reading validationCode() {
        List<String> files = source.files();
        for (Module module : source.crate().modules()) {
            for (Import imported : module.imports()) {
                Location at = imported.item().location();
                boolean names = !imported.isGlob()
                        && imported.leaf()
                                .path()
                                .get(imported.leaf().path().size() - 1)
                                .equals(VALIDATION_CODE);
                if (names && files.contains(at.file())) {
                    return Reading.found(
                            NodeKey.VALIDATION_CODE,
                            "imported",
                            null,
                            String.join("::", imported.leaf().path()),
                            imported.leaf().tree().location());
                }
            }
        }
        return qualifiedValidationCode(files);
    }

    private Reading qualifiedValidationCode(List<String> files) {
        for (Body body : source.bodies()) {
            if (files.contains(body.definition().item().location().file()) && body.mentions(VALIDATION_CODE)) {
                for (Found<Expr.PathExpr> path : body.all(Expr.PathExpr.class)) {
                    String names = path.expression().path().names();
                    if (names.contains("::" + VALIDATION_CODE)) {
                        return Reading.found(NodeKey.VALIDATION_CODE, "path-qualified", null, names, path.location());
                    }
                }
            }
        }
        return Reading.absent(NodeKey.VALIDATION_CODE);
    }

    private Reading field(NodeKey key, String field) {
        Optional<FieldValue> found =
                params.stream().flatMap(each -> each.field(field).stream()).findFirst();
        Location otherwise = shownParams()
                .map(each -> each.literal().location())
                .orElseGet(() -> shown.call().location());
        return found.map(value -> Reading.found(key, true, null, value.range().normalized(), value.location()))
                .orElseGet(() -> Reading.found(key, false, null, null, otherwise));
    }

    /** The parameters of the collator that is shown. */
    private Optional<CollatorParams> shownParams() {
        return params.stream()
                .filter(each -> each.kind() == shown.kind())
                .findFirst()
                .or(() -> params.stream().findFirst());
    }

    private Reading params() {
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
                .filter(each -> each.kind() == shown.kind())
                .findFirst()
                .or(() -> giving.stream().findFirst());
        return chosen.map(this::authoringDuration).orElseGet(() -> Reading.absent(NodeKey.AUTHORING_DURATION));
    }

    private Reading authoringDuration(CollatorParams from) {
        FieldValue field = from.field("authoring_duration").orElseThrow();
        DurationTracer tracer = new DurationTracer(source);
        return io.lookahead.scan.source.Found.explore(
                NodeKey.AUTHORING_DURATION,
                conditions -> tracer.trace(field.value(), from.literal().scope(), from.body(), conditions)
                        .at(field.location())
                        .withExpression(field.value().range().normalized()));
    }
}
