package io.lookahead.rust.names;

import io.lookahead.rust.syntax.Paths;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.MemoryTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Small projects for tests: crates by the directory of their {@code lib.rs}. */
public final class Crates {

    private final Map<String, String> files = new TreeMap<>();
    private final List<CrateInfo> crates = new ArrayList<>();

    /** A file of the project. */
    public Crates file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A crate whose root is {@code <name>/lib.rs}; dependencies that are no crates of the project are external. */
    public Crates crate(String name, Set<String> features, String... dependencies) {
        Map<String, Dependency> named = new TreeMap<>();
        for (String dependency : dependencies) {
            String[] renamed = dependency.split("=");
            String own = renamed[renamed.length - 1];
            boolean local = crates.stream().anyMatch(crate -> crate.name().equals(own));
            named.put(renamed[0], local ? new Dependency.Local(own) : new Dependency.External(own));
        }
        crates.add(new CrateInfo(name, name, name + "/lib.rs", 2021, features, new TreeMap<>(named)));
        return this;
    }

    /** The project of these files and crates. */
    public RustProject project() {
        return new RustProject(MemoryTree.of(files), CrateGraph.of(crates));
    }

    /** One crate named {@code demo} of one file, with {@code frame_support} and {@code pallet_aura} from elsewhere. */
    public static RustCrate single(String source) {
        return new Crates()
                .file("demo/lib.rs", source)
                .crate("demo", Set.of("std"), "frame_support", "pallet_aura", "sp_std")
                .project()
                .crate("demo")
                .orElseThrow();
    }

    /** What a path means in the module of that path inside a crate; the candidates' paths, with {@code ?} if unsure. */
    public static List<String> meaning(RustCrate crate, String module, String path, Namespace namespace) {
        Module place = crate.root();
        for (String name : module.isEmpty() ? new String[0] : module.split("::")) {
            Module parent = place;
            place = parent.declarations(name).stream()
                    .filter(definition -> definition.item() instanceof io.lookahead.rust.syntax.ModItem)
                    .map(parent::child)
                    .findFirst()
                    .orElseThrow();
        }
        Resolution resolution = PathResolver.resolve(
                Paths.parseExpression(Tokens.of("t.rs", path).all()), Scope.of(place), namespace);
        return resolution.candidates().stream().map(Crates::show).toList();
    }

    private static String show(Candidate candidate) {
        String truth =
                switch (candidate.truth()) {
                    case TRUE -> "";
                    case FALSE -> " off";
                    case UNKNOWN -> " maybe";
                };
        boolean guess = candidate.target() instanceof Target.External external && !external.sure();
        return candidate.target().path() + (guess ? "?" : "") + truth;
    }
}
