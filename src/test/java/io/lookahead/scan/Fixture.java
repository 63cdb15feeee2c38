package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.FactKey;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.Target;
import io.lookahead.text.MemoryTree;
import io.lookahead.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project in memory that begins as a fixture folder and is changed file by file. */
final class Fixture {

    private final SortedMap<String, String> files = new TreeMap<>();

    /** The chain that has been through the whole upgrade. */
    static Fixture fjord() {
        return of("fjord");
    }

    static Fixture of(String name) {
        Path root = Path.of("src/test/fixtures/scan", name);
        Fixture fixture = new Fixture();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                fixture.files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixture;
    }

    Map<String, String> files() {
        return Collections.unmodifiableMap(files);
    }

    Fixture put(String path, String text) {
        files.put(path, text);
        return this;
    }

    Fixture remove(String path) {
        assertThat(files).containsKey(path);
        files.remove(path);
        return this;
    }

    /** Replaces text that must be there. */
    Fixture replace(String path, String text, String by) {
        assertThat(files.get(path)).contains(text);
        files.put(path, files.get(path).replace(text, by));
        return this;
    }

    SourceTree tree() {
        return MemoryTree.of(files);
    }

    ScanReport scan() {
        return new ProjectScanner(tree()).scan();
    }

    /** The only target. */
    Target target() {
        ScanReport report = scan();
        assertThat(report.targets()).hasSize(1);
        return report.targets().get(0);
    }

    Reading runtime(RuntimeKey key) {
        return target().runtime().reading(key);
    }

    Reading node(NodeKey key) {
        Target target = target();
        assertThat(target.node()).isNotNull();
        return java.util.Objects.requireNonNull(target.node()).reading(key);
    }

    /** Every value of the only target by its key; absent and unknown ones as such. */
    Map<String, Object> values() {
        return values(target());
    }

    static Map<String, Object> values(Target target) {
        Map<String, Object> values = new LinkedHashMap<>();
        target.runtime().facts().forEach((key, reading) -> values.put(key.key(), value(reading)));
        if (target.node() != null) {
            target.node().facts().forEach((key, reading) -> values.put(key.key(), value(reading)));
        }
        return values;
    }

    private static Object value(Reading reading) {
        @Nullable Object value = reading.value();
        return value == null ? reading.state() : value;
    }

    static Object valueOf(Target target, FactKey key) {
        return values(target).get(key.key());
    }
}
