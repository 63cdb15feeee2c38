package io.lookahead.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTreeTest {

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void a_project_beside_a_secret() throws IOException {
        root = Files.createDirectory(directory.resolve("project"));
        Files.writeString(directory.resolve("secret"), "outside");
        Files.createDirectories(root.resolve("src/deep"));
        Files.writeString(root.resolve("src/lib.rs"), "mod a;");
        Files.writeString(root.resolve("src/a.rs"), "fn f() {}");
    }

    @Test
    void lists_sorted_and_reads_what_is_there() throws IOException {
        DiskTree tree = new DiskTree(root);

        assertThat(tree.list("src")).extracting(SourceTree.Entry::name).containsExactly("a.rs", "deep", "lib.rs");
        assertThat(tree.text("src/lib.rs").orElseThrow().slice(0, 6)).isEqualTo("mod a;");
        assertThat(tree.isFile("src/lib.rs")).isTrue();
        assertThat(tree.isFile("src/deep")).isFalse();
        assertThat(tree.read("src/none.rs")).isInstanceOf(FileContent.Absent.class);
        assertThat(tree.list("nowhere")).isEmpty();
    }

    @Test
    void never_leaves_the_root_by_dots() throws IOException {
        DiskTree tree = new DiskTree(root);

        assertThat(tree.read("../secret")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.isFile("../secret")).isFalse();
        assertThat(tree.list("..")).allMatch(entry -> entry.kind() == SourceTree.Kind.REFUSED);
    }

    @Test
    void refuses_links_that_lead_out() throws IOException {
        Files.createSymbolicLink(root.resolve("src/out.rs"), directory.resolve("secret"));
        Files.createSymbolicLink(root.resolve("up"), directory);
        DiskTree tree = new DiskTree(root);

        assertThat(tree.read("src/out.rs")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.read("up/secret")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.isFile("up/secret")).isFalse();
        assertThat(tree.list("up")).isEmpty();
        assertThat(tree.list(""))
                .filteredOn(entry -> entry.name().equals("up"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(SourceTree.Kind.REFUSED);
                    assertThat(entry.reason()).contains("out of the project");
                });
    }

    @Test
    void sees_a_folder_that_is_swapped_for_a_link_that_leads_out() throws IOException {
        DiskTree tree = new DiskTree(root);
        assertThat(tree.read("src/lib.rs")).isInstanceOf(FileContent.Bytes.class);

        Files.move(root.resolve("src"), directory.resolve("src"));
        Files.createSymbolicLink(root.resolve("src"), directory.resolve("src"));

        assertThat(tree.read("src/lib.rs")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.isFile("src/lib.rs")).isFalse();
        assertThat(tree.list("src")).isEmpty();
    }

    @Test
    void refuses_the_same_links_in_a_look_that_lasts_a_moment() throws IOException {
        Files.createSymbolicLink(root.resolve("src/out.rs"), directory.resolve("secret"));
        Files.createSymbolicLink(root.resolve("up"), directory);
        Files.createSymbolicLink(root.resolve("also"), root.resolve("src"));
        SourceTree tree = new DiskTree(root).forOneLook();

        assertThat(tree.list("")).extracting(SourceTree.Entry::name).containsExactly("also", "src", "up");
        assertThat(tree.read("src/lib.rs")).isInstanceOf(FileContent.Bytes.class);
        assertThat(tree.read("also/lib.rs")).isInstanceOf(FileContent.Bytes.class);
        assertThat(tree.read("src/out.rs")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.read("also/out.rs")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.read("up/secret")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.list("up")).isEmpty();
    }

    @Test
    void refuses_links_that_loop() throws IOException {
        Files.createSymbolicLink(root.resolve("src/loop"), root);
        Files.createSymbolicLink(root.resolve("one"), root.resolve("two"));
        Files.createSymbolicLink(root.resolve("two"), root.resolve("one"));
        DiskTree tree = new DiskTree(root);

        assertThat(tree.list("src"))
                .filteredOn(entry -> entry.name().equals("loop"))
                .singleElement()
                .extracting(SourceTree.Entry::kind)
                .isEqualTo(SourceTree.Kind.REFUSED);
        assertThat(tree.read("one")).isInstanceOf(FileContent.Refused.class);
        assertThat(tree.list(""))
                .filteredOn(entry -> entry.kind() == SourceTree.Kind.REFUSED)
                .extracting(SourceTree.Entry::name)
                .containsExactly("one", "two");
    }

    @Test
    void follows_links_that_stay_inside() throws IOException {
        Files.createSymbolicLink(root.resolve("shared"), root.resolve("src"));
        DiskTree tree = new DiskTree(root);

        assertThat(tree.isFile("shared/lib.rs")).isTrue();
        assertThat(tree.text("shared/a.rs")).isPresent();
        assertThat(tree.isLink("shared")).isTrue();
        assertThat(tree.isLink("src")).isFalse();
    }

    @Test
    void refuses_what_is_too_large_and_says_so() throws IOException {
        DiskTree tree = new DiskTree(root, 7);

        assertThat(tree.read("src/lib.rs")).isInstanceOf(FileContent.Bytes.class);
        assertThat(tree.read("src/a.rs"))
                .isInstanceOfSatisfying(
                        FileContent.Refused.class,
                        refused -> assertThat(refused.reason()).contains("larger than 7 bytes"));
    }
}
