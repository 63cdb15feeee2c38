package io.lookahead.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Target;
import io.lookahead.scan.ProjectScanner;
import io.lookahead.scan.source.PackageGraph;
import io.lookahead.text.MemoryTree;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundled sample in memory, changed to have the shape that a test is about, and edits made on it. */
final class Scene {

    static final String SERVICE = "node/src/service.rs";
    static final String RUNTIME = "runtime/src/lib.rs";

    private static final EditWorkshop WORKSHOP = new EditWorkshop(
            (tree, project, built) -> new PackageGraph(project, tree, ActiveFeatures.ofDefaults(project, built)));

    private final SortedMap<String, String> files = new TreeMap<>();

    static Scene sample() {
        Path root = Path.of("src/main/sample");
        Scene scene = new Scene();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                scene.files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return scene;
    }

    Scene put(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Replaces every occurrence of {@code from}, which must be there. */
    Scene replace(String path, String from, String to) {
        assertThat(files.get(path)).contains(from);
        files.put(path, files.get(path).replace(from, to));
        return this;
    }

    /** Adds a copy of the runtime's package as another member of the workspace. */
    Scene withSecondRuntime(String name) {
        for (String path : List.copyOf(files.keySet())) {
            if (path.startsWith("runtime/")) {
                String text = files.get(path).replace("saltmarsh-runtime", name);
                files.put(path.replaceFirst("runtime", name), text);
            }
        }
        return replace("Cargo.toml", "\"runtime\"]", "\"runtime\", \"" + name + "\"]");
    }

    SourceTree tree() {
        return MemoryTree.of(files);
    }

    EditResult perform(Edit... edits) {
        return perform(tree(), edits);
    }

    static EditResult perform(SourceTree tree, Edit... edits) {
        Target target = new ProjectScanner(tree)
                .scan().targets().stream()
                        .filter(each -> each.runtime().crate().equals("saltmarsh-runtime"))
                        .findFirst()
                        .orElseThrow();
        return WORKSHOP.perform(List.of(edits), target, tree);
    }

    /** The sources after edits that must be possible, and change something. */
    After after(Edit... edits) {
        EditResult result = perform(edits);
        assertThat(result).isInstanceOf(EditResult.Performed.class);
        return new After(((EditResult.Performed) result).tree());
    }

    record After(OverlayTree tree) {

        String text(String path) {
            SourceText text = tree.text(path).orElseThrow();
            return text.slice(0, text.length());
        }
    }
}
