package io.lookahead.session;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.SharedReading;
import io.lookahead.facts.Side;
import io.lookahead.facts.Target;
import io.lookahead.text.SourceTree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds back a value that would change for another runtime of the repository without anybody having been asked: one
 * that the scan did not see to be shared, because it is reached by way of other constants.
 */
final class Siblings {

    private Siblings() {}

    /** What would change for another runtime though the target is not known to share it; empty where nothing would. */
    static Optional<String> changed(List<Edit> edits, Target target, SourceTree before, List<Target> after) {
        Set<String> keys = edits.stream()
                .filter(Edit.SetValue.class::isInstance)
                .map(Edit.SetValue.class::cast)
                .filter(set -> set.side() == Side.RUNTIME)
                .map(Edit.SetValue::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty() || after.size() < 2) {
            return Optional.empty();
        }
        Set<String> agreed = target.known().stream()
                .filter(SharedReading.class::isInstance)
                .map(SharedReading.class::cast)
                .filter(shared -> keys.contains(shared.key().key()))
                .flatMap(shared -> shared.runtimes().stream())
                .collect(Collectors.toSet());
        agreed.add(target.runtime().crate());
        return Scans.ofSteps(before).targets().stream()
                .map(Target::runtime)
                .filter(runtime -> !agreed.contains(runtime.crate()))
                .flatMap(runtime -> after.stream()
                        .map(Target::runtime)
                        .filter(same -> same.crate().equals(runtime.crate()))
                        .flatMap(same -> difference(runtime, same).stream()))
                .findFirst();
    }

    private static Optional<String> difference(RuntimeTarget before, RuntimeTarget after) {
        for (Reading reading : before.facts().values()) {
            Reading now = after.reading((RuntimeKey) reading.key());
            if (reading.value() != null && !Objects.equals(reading.value(), now.value())) {
                return Optional.of("the change would give " + reading.key().key() + " of " + before.crate()
                        + " the value " + now.value() + " too, where it is " + reading.value()
                        + "; give each runtime a constant of its own first");
            }
        }
        return Optional.empty();
    }
}
