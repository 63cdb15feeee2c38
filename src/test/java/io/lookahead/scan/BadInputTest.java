package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.ScanReport;
import io.lookahead.text.DiskTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a folder holds, the scan ends, says what it left out, and its other results stand. */
class BadInputTest {

    private static final Map<String, Object> GOOD = Fixture.fjord().values();

    @TempDir
    Path root;

    private ScanReport scan() throws IOException {
        return new ProjectScanner(new DiskTree(root)).scan();
    }

    private void write(Fixture fixture) throws IOException {
        for (Map.Entry<String, String> file : fixture.files().entrySet()) {
            write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\r\n", "latin-1"})
    void otherEncodingsAndLineEndsReadTheSame(String what) throws IOException {
        for (Map.Entry<String, String> file : Fixture.fjord().files().entrySet()) {
            String text = file.getValue();
            byte[] bytes =
                    switch (what) {
                        case "\r\n" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
                        case "latin-1" -> text.replace("//!", "//! Größe ").getBytes(StandardCharsets.ISO_8859_1);
                        default -> (what + text).getBytes(StandardCharsets.UTF_8);
                    };
            write(file.getKey(), bytes);
        }

        assertThat(Fixture.values(scan().targets().get(0))).isEqualTo(GOOD);
    }

    @Test
    void halfEditedCodeCostsOnlyItself() throws IOException {
        write(Fixture.fjord()
                .replace(
                        "runtime/src/configs.rs",
                        "    type OnTimestampSet = Aura;\n",
                        "    type OnTimestampSet = (Aura, \n    fn half( {\n"));
        write(Fixture.fjord().replace("primitives/src/lib.rs", "//! What", "pub const HALF: u32 = 1 +;\n//! What"));

        ScanReport report = scan();

        assertThat(report.targets()).hasSize(1);
        assertThat(report.targets()
                        .get(0)
                        .runtime()
                        .reading(RuntimeKey.CAPACITY)
                        .value())
                .isEqualTo(3L);
    }

    @Test
    void aHalfEditedManifestIsNamed() throws IOException {
        write(Fixture.fjord()
                .replace("runtime/Cargo.toml", "[features]", "<<<<<<< HEAD\n[features]\n=======\n>>>>>>> other\n"));

        ScanReport report = scan();

        assertThat(Fixture.values(report.targets().get(0))).isEqualTo(GOOD);
        assertThat(report.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.at()).hasToString("runtime/Cargo.toml:16"));
    }

    @Test
    void aHugeFileIsLeftOutAndNamed() throws IOException {
        write(Fixture.fjord().replace("runtime/src/lib.rs", "mod configs;", "mod configs;\nmod generated;"));
        byte[] huge = new byte[50 * 1024 * 1024];
        Arrays.fill(huge, (byte) ' ');
        write("runtime/src/generated.rs", huge);

        ScanReport report = scan();

        assertThat(Fixture.values(report.targets().get(0))).isEqualTo(GOOD);
        assertThat(report.diagnostics().toString() + report.skipped()).contains("runtime/src/generated.rs");
    }

    @Test
    void linksThatLoopOrLeadOutAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        write(Fixture.fjord());
        Files.writeString(elsewhere.resolve("Cargo.toml"), "[package]\nname = \"elsewhere\"\n");
        try {
            Files.createSymbolicLink(root.resolve("runtime/loop"), root);
            Files.createSymbolicLink(root.resolve("out"), elsewhere);
            Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));
            Files.createSymbolicLink(root.resolve("nowhere"), root.resolve("gone"));
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }

        ScanReport report = scan();

        assertThat(report.targets()).hasSize(1);
        assertThat(report.skipped()).anyMatch(line -> line.startsWith("runtime/loop: "));
        assertThat(report.skipped()).anyMatch(line -> line.startsWith("out: "));
        assertThat(report.skipped())
                .contains("self: a link that leads to itself", "nowhere: a link that leads nowhere")
                .noneMatch(line -> line.contains(root.toString()));
    }

    @Test
    void filesThatMayNotBeReadAreNamed() throws IOException {
        write(Fixture.fjord());
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path configs = root.resolve("runtime/src/configs.rs");
        Files.setPosixFilePermissions(configs, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(configs))
                .as("whoever runs this reads everything")
                .isFalse();

        ScanReport report = scan();

        assertThat(report.targets()).hasSize(1);
        assertThat(report.diagnostics().toString() + report.skipped()).contains("runtime/src/configs.rs");
    }

    @Test
    void buildOutputIsNotEntered() throws IOException {
        write(Fixture.fjord());
        for (Map.Entry<String, String> file : Fixture.fjord().files().entrySet()) {
            write("target/package/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            write(".cargo-home/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }

        ScanReport report = scan();

        assertThat(report.targets()).hasSize(1);
        assertThat(report.skipped()).contains("target: build output");
    }

    @Test
    void thousandsOfCratesAreNoTrouble() throws IOException {
        write(Fixture.fjord()
                .replace("Cargo.toml", "\"node\"", "\"node\", \"crates/*\"")
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\nc0 = { path = \"../crates/c0\" }"));
        for (int i = 0; i < 5000; i++) {
            String manifest = "[package]\nname = \"c" + i + "\"\n[dependencies]\nc" + (i + 1) + " = { path = \"../c"
                    + (i + 1) + "\" }\n";
            write("crates/c" + i + "/Cargo.toml", manifest.getBytes(StandardCharsets.UTF_8));
            write("crates/c" + i + "/src/lib.rs", "pub fn nothing() {}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Fixture.values(scan().targets().get(0))).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyBytesAnywhereEndTheScan(long seed) throws IOException {
        Random random = new Random(seed);
        for (Map.Entry<String, String> file : Fixture.fjord().files().entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            write(file.getKey(), bytes);
        }

        assertThat(scan()).isNotNull();
    }

    @Test
    void anEmptyFolderHoldsNothing() throws IOException {
        assertThat(scan().targets()).isEmpty();
    }
}
