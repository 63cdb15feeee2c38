package io.lookahead.cli.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lookahead.cli.CommandLineRun;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("lookahead chain")
class ChainCommandTest {

    private static final String AURA = "0xdd718d5cc53262d4";
    private static final String UNINCLUDED_SEGMENT = "0xd7bdd8a272ca0d65";
    private static final String PARACHAIN_HOST = "0xaf2c0297a23e6d3d";
    private static final String NOW = "0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb";
    private static final String RELAY_NUMBER = "0x45323df7cc47150b3930e2666b0aa313a2bca190d36bd834cc73a38fc213ecbd";
    private static final String SEGMENT = "0x45323df7cc47150b3930e2666b0aa313814b57463709b05d35c5acae79a17726";
    private static final String HOST = "0x45323df7cc47150b3930e2666b0aa313c522231880238a0c56021b8744a00743";
    private static final String PARA_ID = "0x0d715f2646c8f85767b5d2764bb2782604a74d81251e398fd8a0a4d55023bb3f";

    @TempDir
    private Path folder;

    private FakeNode node;

    @BeforeEach
    void start() throws IOException {
        node = new FakeNode();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void measures_the_block_time_and_says_which_phase_is_active() {
        sixSecondChain();

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes", "--blocks", "100");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("block time ms +6000.0\\R")
                .containsPattern("relay blocks per block +1.0\\R")
                .containsPattern("para id +2000\\R")
                .containsPattern("aura slot duration ms +6000\\R")
                .containsPattern("longest segment +2\\R")
                .containsPattern("max candidate depth +3\\R")
                .containsPattern("allowed ancestry len +2\\R")
                .contains("▸ Phase 3 is active");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void its_json_is_as_published() throws IOException {
        sixSecondChain();

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes", "--format", "json");

        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/io/lookahead/schema/chain.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes()), InputFormat.JSON);
            assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
        assertThat(run.out()).contains("\"block_time_ms\" : 6000.0");
    }

    @Test
    void sees_that_phase_1_is_not_enacted() {
        parachain(List.of(List.of(AURA, 1)), 12_000, 2);

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("▸ Phase 1 is not enacted").containsPattern("relay blocks per block +2.0\\R");
    }

    @Test
    void tells_phase_1_from_phase_3_by_the_block_time() {
        parachain(List.of(List.of(AURA, 1), List.of(UNINCLUDED_SEGMENT, 1)), 12_000, 2);

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.out()).contains("▸ Phase 1 is enacted, phase 3 is not active");
    }

    @Test
    void the_second_version_of_the_api_needs_newer_collators() {
        parachain(List.of(List.of(AURA, 1), List.of(UNINCLUDED_SEGMENT, 2)), 6_000, 1);

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.out())
                .contains(
                        "▸ warning: The unincluded segment API has version 2: collators must run stable2412-1 or later");
    }

    @Test
    void a_newer_relay_chain_goes_by_its_lookahead_and_not_by_the_parameters() {
        relay(13);
        node.answers("state_call ParachainHost_async_backing_params", "0x0000000000000000");
        node.answers("state_call ParachainHost_scheduling_lookahead", "0x03000000");

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("▸ Asynchronous backing is on: the scheduling lookahead is 3");
    }

    @Test
    void an_older_relay_chain_with_zeros_has_it_off() {
        relay(7);
        node.answers("state_call ParachainHost_async_backing_params", "0x0000000000000000");

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.out()).contains("▸ stop: Asynchronous backing is off on this relay chain");
    }

    @Test
    void sends_nothing_without_a_yes() {
        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("--yes");
        assertThat(node.asked()).isEmpty();
    }

    @Test
    void only_ever_reads() {
        sixSecondChain();

        CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(node.asked())
                .isNotEmpty()
                .containsOnly(
                        "system_chain",
                        "state_getRuntimeVersion",
                        "chain_getHeader",
                        "chain_getBlockHash",
                        "state_getStorage",
                        "state_call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org", "nowhere", "http://", "http://user:word@localhost", "file:///etc/passwd"})
    void refuses_what_is_no_address_of_a_node(String url) {
        CommandLineRun run = CommandLineRun.in(folder, "chain", url, "--yes");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("is no address of a node").hasLineCount(1);
    }

    @Test
    void says_that_nobody_answers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        CommandLineRun run = CommandLineRun.in(folder, "chain", "http://127.0.0.1:" + port, "--yes");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be reached").hasLineCount(1);
    }

    @Test
    void does_not_take_anything_else_for_a_node() {
        node.answers("system_chain", 5);

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("does not answer as a Substrate node does")
                .hasLineCount(1);
    }

    @Test
    void a_value_that_is_cut_short_is_an_error_and_not_a_number() {
        sixSecondChain();
        node.answers("state_getStorage " + NOW + " 0xhead", "0x0102");

        CommandLineRun run = CommandLineRun.in(folder, "chain", node.url(), "--yes");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("fewer bytes").hasLineCount(1);
    }

    private void sixSecondChain() {
        parachain(List.of(List.of(AURA, 1), List.of(UNINCLUDED_SEGMENT, 1)), 6_000, 1);
    }

    /** At block 1000, with {@code blockTimeMs} for each of the last hundred blocks. */
    private void parachain(List<List<Object>> apis, long blockTimeMs, long relayBlocks) {
        node.answers("system_chain", "Saltmarsh")
                .answers("state_getRuntimeVersion", Map.of("specName", "saltmarsh", "specVersion", 1100, "apis", apis))
                .answers("chain_getHeader", Map.of("number", "0x3e8"))
                .answers("chain_getBlockHash", "0xother")
                .answers("chain_getBlockHash 1000", "0xhead")
                .answers("chain_getBlockHash 900", "0xearlier")
                .answers("state_call AuraApi_slot_duration", u64(blockTimeMs))
                .answers("state_getStorage " + NOW + " 0xhead", u64(1_700_000_000_000L + 100 * blockTimeMs))
                .answers("state_getStorage " + NOW + " 0xearlier", u64(1_700_000_000_000L))
                .answers("state_getStorage " + RELAY_NUMBER + " 0xhead", u32(20_000_000 + 100 * relayBlocks))
                .answers("state_getStorage " + RELAY_NUMBER + " 0xearlier", u32(20_000_000))
                .answers("state_getStorage " + SEGMENT, "0x08")
                .answers("state_getStorage " + HOST, "0x00000030" + "03000000" + "02000000")
                .answers("state_getStorage " + PARA_ID, "0xd0070000");
    }

    private void relay(int parachainHost) {
        node.answers("system_chain", "Polkadot")
                .answers(
                        "state_getRuntimeVersion",
                        Map.of(
                                "specName",
                                "polkadot",
                                "specVersion",
                                1_003_000,
                                "apis",
                                List.of(List.of(PARACHAIN_HOST, parachainHost))));
    }

    private static String u64(long value) {
        return String.format("0x%016x", Long.reverseBytes(value));
    }

    private static String u32(long value) {
        return String.format("0x%08x", Integer.reverseBytes((int) value));
    }
}
