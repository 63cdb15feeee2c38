package io.lookahead.cargo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A package of the project with its dependencies resolved.
 *
 * @param name the package's name
 * @param workspace the workspace it belongs to or inherits from; null for a package of its own
 * @param member whether the workspace takes it as a member; a package of its own is one
 */
public record CargoPackage(
        String name,
        Manifest manifest,
        @Nullable CargoWorkspace workspace,
        boolean member,
        List<CrateDependency> dependencies) {

    private static final int OLDEST_EDITION = 2015;

    public CargoPackage {
        dependencies = List.copyOf(dependencies);
    }

    /** A package is the one its manifest describes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CargoPackage that && manifest.path().equals(that.manifest.path());
    }

    @Override
    public int hashCode() {
        return manifest.path().hashCode();
    }

    /** The directory it lies in, relative to the project root. */
    public String directory() {
        return manifest.directory();
    }

    /** The dependency on a package, by the package's own name; a normal one before others. */
    public Optional<CrateDependency> dependency(String crate) {
        return dependencies.stream()
                .filter(dependency -> dependency.crate().equals(crate))
                .min((a, b) -> a.spec().kind().compareTo(b.spec().kind()));
    }

    /** The edition its source is written in; that of 2015 where nothing says it. */
    public int edition() {
        Optional<String> inherited = workspace == null
                ? Optional.empty()
                : workspace
                        .root()
                        .workspace()
                        .flatMap(table -> table.table("package"))
                        .flatMap(table -> table.string("edition"));
        return manifest.edition().or(() -> inherited).map(CargoPackage::year).orElse(OLDEST_EDITION);
    }

    private static int year(String edition) {
        return edition.matches("\\d{4}") ? Integer.parseInt(edition) : OLDEST_EDITION;
    }

    /** The directory whose {@code Cargo.lock} and {@code target} are this package's. */
    public String rootDirectory() {
        return workspace == null ? directory() : workspace.directory();
    }
}
