package io.lookahead.edit.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small project on disk, with a step that changes three of its files. */
final class Project {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-14T09:12:03Z"), ZoneOffset.UTC);
    static final ChangeLabel STEP = new ChangeLabel("para-runtime", 1, "1.4a", "Set the consensus hook");

    private static final SortedMap<String, String> BEFORE = new TreeMap<>(java.util.Map.of(
            "Cargo.toml", "[workspace]\r\nmembers = [\"runtime\"]\r\n",
            "runtime/Cargo.toml", "\uFEFF[package]\nname = \"para-runtime\"",
            "runtime/src/lib.rs", "// größer\npub const A: u32 = 1;\n"));

    final Path root;

    private Project(Path root) {
        this.root = root;
    }

    static Project in(Path root) {
        Project project = new Project(root);
        BEFORE.forEach(project::write);
        return project;
    }

    static Project at(Path root) {
        return new Project(root);
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** The change of all three files that the step makes. */
    static List<FileChange> change() {
        return BEFORE.entrySet().stream()
                .map(file -> change(file.getKey(), file.getValue(), after(file.getValue())))
                .toList();
    }

    static FileChange change(String path, String before, String after) {
        return new FileChange(path, before.getBytes(UTF_8), after.getBytes(UTF_8));
    }

    static SortedMap<String, String> before() {
        return BEFORE;
    }

    static SortedMap<String, String> after() {
        SortedMap<String, String> after = new TreeMap<>();
        BEFORE.forEach((path, text) -> after.put(path, after(text)));
        return after;
    }

    private static String after(String before) {
        return before + "# changed by the step\n";
    }

    /** Every file with its text, without what lookahead keeps for itself. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(LookaheadFolder.NAME)) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    ChangeJournal open() {
        return opened(ChangeJournal.open(root, new LocalDisk(), CLOCK)).journal();
    }

    static JournalOpening.Opened opened(JournalOpening opening) {
        assertThat(opening).isInstanceOf(JournalOpening.Opened.class);
        return (JournalOpening.Opened) opening;
    }
}
