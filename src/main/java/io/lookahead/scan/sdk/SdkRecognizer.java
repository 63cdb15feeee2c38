package io.lookahead.scan.sdk;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.cargo.CrateDependency;
import io.lookahead.cargo.DependencySource;
import io.lookahead.cargo.LockFile;
import io.lookahead.facts.Location;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which release of the SDK a runtime is built with, by what its lock file holds and, without one, by what its
 * manifest asks for. A fork counts as the release its branch or commit is named after.
 */
public final class SdkRecognizer {

    private final CargoProject project;
    private final SdkTable table = SdkTable.load();

    public SdkRecognizer(CargoProject project) {
        this.project = project;
    }

    /** The release {@code runtime} is built with; without a release where nothing tells it. */
    public SdkFact recognize(CargoPackage runtime) {
        List<String> seen = new ArrayList<>();
        @Nullable Location at = null;
        for (String crate : table.crates()) {
            Optional<CrateDependency> dependency = runtime.dependency(crate);
            Optional<LockFile.Locked> locked = locked(runtime, crate, dependency);
            if (locked.isPresent()) {
                SdkFact fact = fromLock(locked.get());
                if (fact.release() != null) {
                    return fact;
                }
                seen.add(fact.source());
                at = at == null ? fact.at() : at;
            } else if (dependency.isPresent()) {
                SdkFact fact = fromManifest(dependency.get());
                if (fact.release() != null) {
                    return fact;
                }
                seen.add(fact.source());
                at = at == null ? fact.at() : at;
            }
        }
        return new SdkFact(null, seen.isEmpty() ? "no crate of the SDK" : seen.get(0), at);
    }

    /**
     * What a lock file tells of the SDK: the packages that {@link #recognize} looks for in it, as they are locked.
     * Whatever else cargo adds, drops or moves in it changes nothing that a scan knows.
     */
    public static List<String> told(LockFile lock) {
        return SdkTable.load().crates().stream()
                .flatMap(crate -> lock.versions(crate).stream())
                .map(locked -> locked.name() + " " + locked.version() + " " + locked.source())
                .toList();
    }

    /** The one locked version, or of several the one that the manifest asks for. */
    private Optional<LockFile.Locked> locked(CargoPackage runtime, String crate, Optional<CrateDependency> dependency) {
        Optional<LockFile> lock = project.lock(runtime);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        List<LockFile.Locked> versions = lock.get().versions(crate);
        if (versions.size() < 2) {
            return versions.stream().findFirst();
        }
        List<LockFile.Locked> matching = versions.stream()
                .filter(version -> dependency.isPresent()
                        && satisfies(version, dependency.get().source()))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    private static boolean satisfies(LockFile.Locked locked, DependencySource wanted) {
        String git = wanted.git();
        if (git != null) {
            String reference = reference(wanted);
            return locked.source().startsWith("git+" + git)
                    && (reference.isEmpty() || locked.source().contains("=" + reference + "#"));
        }
        String version = wanted.version();
        return version != null
                && locked.source().startsWith("registry+")
                && SdkTable.series(locked.version()).equals(SdkTable.series(version.replaceFirst("^[=^~ ]+", "")));
    }

    private static String reference(DependencySource source) {
        for (String reference : new @Nullable String[] {source.tag(), source.branch(), source.rev()}) {
            if (reference != null) {
                return reference;
            }
        }
        return "";
    }

    private SdkFact fromLock(LockFile.Locked locked) {
        String label = "Cargo.lock " + locked.name() + " " + locked.version();
        if (locked.source().isEmpty()) {
            // Without a source it lies in the project itself: the SDK's own repository, or a copy of it.
            return new SdkFact(table.inTree(locked.name(), locked.version()).orElse(null), label, locked.at());
        }
        if (!locked.source().startsWith("git+")) {
            return new SdkFact(table.published(locked.name(), locked.version()).orElse(null), label, locked.at());
        }
        GitSource git = GitSource.parse(locked.source());
        Optional<SdkRelease> byName = table.named(git.reference());
        if (byName.isPresent()) {
            return new SdkFact(byName.get(), "Cargo.lock " + locked.name() + " " + git.reference(), locked.at());
        }
        Optional<SdkRelease> byCommit = table.commit(git.commit()).or(() -> table.commit(git.reference()));
        if (byCommit.isPresent()) {
            return new SdkFact(byCommit.get(), "Cargo.lock " + locked.name() + " " + git.shortCommit(), locked.at());
        }
        return new SdkFact(
                table.inTree(locked.name(), locked.version()).orElse(null),
                label + " from " + git.url() + " " + git.shortCommit(),
                locked.at());
    }

    private SdkFact fromManifest(CrateDependency dependency) {
        DependencySource source = dependency.source();
        String git = source.git();
        if (git != null) {
            String reference = reference(source);
            return new SdkFact(
                    table.named(reference).or(() -> table.commit(reference)).orElse(null),
                    "manifest " + dependency.crate() + " " + reference,
                    dependency.at());
        }
        String version = source.version() == null ? "" : source.version().replaceFirst("^[=^~ ]+", "");
        return new SdkFact(
                table.published(dependency.crate(), version).orElse(null),
                "manifest " + dependency.crate() + " " + version,
                dependency.at());
    }
}
