package io.lookahead.edit.value;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.SharedReading;
import io.lookahead.facts.Side;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells the operator that a constant belongs to more than the target. */
final class SharedConstant {

    private SharedConstant() {}

    static void note(Bench bench, Side side, Reading reading, Location at) throws Unperformable {
        CargoPackage own = bench.member(side);
        Optional<CargoPackage> owner = bench.owner(at.file()).filter(found -> !found.equals(own));
        if (owner.isPresent()) {
            String manifest = owner.get().manifest().path();
            String name = reading.symbol() == null ? reading.key().key() : reading.symbol();
            Set<String> users = new TreeSet<>();
            bench.target().known().stream()
                    .filter(known -> known instanceof SharedReading shared && shared.key() == reading.key())
                    .forEach(known -> users.addAll(((SharedReading) known).runtimes()));
            for (CargoPackage member : bench.cargo().all()) {
                boolean depends =
                        member.dependencies().stream().anyMatch(dependency -> manifest.equals(dependency.manifest()));
                if (!member.equals(own)
                        && depends
                        && !SourceFiles.of(bench, member, name).isEmpty()) {
                    users.add(member.name());
                }
            }
            if (!users.isEmpty()) {
                bench.note(name + " is declared in " + at.file() + " and changes for " + String.join(", ", users)
                        + " too");
            }
        }
        if (!reading.variants().isEmpty()) {
            bench.note(reading.key().key() + " has other values under cfg("
                    + String.join(
                            "), cfg(",
                            reading.variants().stream().map(each -> each.cfg()).toList())
                    + "); only the one in use was changed");
        }
    }
}
