package io.lookahead.scan.target;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.cargo.CrateDependency;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.RustFiles;
import io.lookahead.rust.names.RustProject;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.scan.source.AttributeMacro;
import io.lookahead.scan.source.PackageGraph;
import io.lookahead.text.ByteSearch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the parachain runtimes of a project: packages that depend on the parachain system and register a function that
 * validates blocks, or leave that to an attribute macro from elsewhere that composes them. That leaves out chains of
 * their own, pallets with their mocks, and tools.
 */
public final class RuntimeFinder {

    private static final String MACRO = "register_validate_block";
    private static final List<ByteSearch> MACRO_WORD = List.of(ByteSearch.of(MACRO));
    private static final List<ByteSearch> COMPOSED = List.of(ByteSearch.of("construct_runtime!"));
    private static final List<ByteSearch> COMPOSES = List.of(ByteSearch.of("_construct_runtime"));

    private final CargoProject project;
    private final RustFiles files;
    private final PackageSources sources;
    private final ParachainFeatures parachainFeatures;
    private final List<String> skipped = new ArrayList<>();
    private final Map<String, List<ByteSearch>> words = new HashMap<>();

    public RuntimeFinder(CargoProject project, RustFiles files) {
        this.project = project;
        this.files = files;
        sources = new PackageSources(project, files.tree());
        parachainFeatures = new ParachainFeatures(project);
    }

    /** The runtimes, by the path of their manifests. */
    public List<RuntimePackage> find() {
        List<RuntimePackage> runtimes = new ArrayList<>();
        List<String> unregistered = new ArrayList<>();
        for (CargoPackage member : project.all()) {
            Optional<CrateDependency> dependency = parachainSystem(member);
            if (dependency.isPresent() && (mentionsMacro(member) || sources.mention(member, COMPOSES))) {
                Optional<String> reason = reasonAgainst(member);
                if (reason.isPresent()) {
                    skipped.add(member.manifest().path() + ": " + reason.get());
                } else {
                    runtime(member, dependency.get()).ifPresent(runtimes::add);
                }
            } else if (dependency.isPresent() && member.member() && sources.mention(member, COMPOSED)) {
                unregistered.add(member.manifest().path() + ": composes pallets and never calls " + MACRO + "!");
            }
        }
        if (runtimes.isEmpty()) {
            // Beside a runtime they are the mocks of pallets.
            skipped.addAll(unregistered);
        }
        return runtimes;
    }

    /** Packages that look like runtimes and are not offered, each with the reason. */
    public List<String> skipped() {
        return List.copyOf(skipped);
    }

    private static Optional<CrateDependency> parachainSystem(CargoPackage member) {
        return member.dependency(Sdk.PARACHAIN_SYSTEM)
                .or(() -> member.dependency(Sdk.UMBRELLA))
                .filter(CrateDependency::isNormal);
    }

    private static Optional<String> reasonAgainst(CargoPackage member) {
        if (TestCode.is(member)) {
            return Optional.of("a runtime for tests");
        }
        return member.member() ? Optional.empty() : Optional.of("no member of its workspace");
    }

    /** The call may also stand in a macro of a package that this one depends on. */
    private boolean mentionsMacro(CargoPackage member) {
        Set<String> seen = new TreeSet<>();
        Deque<CargoPackage> pending = new ArrayDeque<>(List.of(member));
        while (!pending.isEmpty()) {
            CargoPackage next = pending.remove();
            if (seen.add(next.manifest().path())) {
                if (sources.mention(next, MACRO_WORD)) {
                    return true;
                }
                next.dependencies().stream()
                        .filter(CrateDependency::isNormal)
                        .flatMap(dependency -> project.target(dependency).stream())
                        .forEach(pending::add);
            }
        }
        return false;
    }

    private boolean mentions(String manifest, String word) {
        return project.at(manifest)
                .filter(member ->
                        sources.mention(member, words.computeIfAbsent(word, name -> List.of(ByteSearch.of(name)))))
                .isPresent();
    }

    private Optional<RuntimePackage> runtime(CargoPackage member, CrateDependency dependency) {
        return parachainFeatures.taking(member, dependency).flatMap(extra -> {
            RuntimePackage asItIs = read(member, extra);
            return isRuntime(asItIs) ? Optional.of(asItIs) : underAFeature(asItIs);
        });
    }

    private RuntimePackage read(CargoPackage member, Set<String> extra) {
        ActiveFeatures features = ActiveFeatures.of(project, member, extra);
        RustProject rust = new RustProject(files, new PackageGraph(project, files.tree(), features));
        RustCrate crate = rust.crate(member.manifest().path()).orElseThrow();
        return new RuntimePackage(member, extra, features, crate, this::mentions);
    }

    private static boolean isRuntime(RuntimePackage read) {
        return calls(read.crate()).anyMatch(call -> call.truth() != Truth.FALSE)
                || AttributeMacro.in(read.crate()).stream().anyMatch(AttributeMacro::composes);
    }

    private static Stream<Definition> calls(RustCrate crate) {
        return crate.definitions().stream()
                .filter(definition -> definition.item() instanceof MacroCall call
                        && call.macro().equals(MACRO));
    }

    /** The package with the feature that its call of the macro asks for. */
    private Optional<RuntimePackage> underAFeature(RuntimePackage without) {
        String conditions =
                calls(without.crate()).map(call -> call.effectiveCfg().text()).collect(Collectors.joining(" "));
        return parachainFeatures.ofParachains(without.member()).stream()
                .filter(feature -> conditions.contains('"' + feature + '"'))
                .map(feature -> read(without.member(), union(without.extra(), feature)))
                .filter(RuntimeFinder::isRuntime)
                .findFirst();
    }

    private static Set<String> union(Set<String> features, String more) {
        Set<String> all = new TreeSet<>(features);
        all.add(more);
        return all;
    }
}
