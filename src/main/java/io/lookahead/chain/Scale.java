package io.lookahead.chain;

import java.util.HexFormat;
import java.util.OptionalLong;

/** Reads SCALE-encoded bytes from the front: numbers are little-endian, lengths compact. */
final class Scale {

    private final byte[] bytes;
    private int at;

    private Scale(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws ChainException where it is no {@code 0x} and hexadecimal digits */
    static Scale ofHex(String hex) throws ChainException {
        try {
            return new Scale(HexFormat.of().parseHex(hex, hex.startsWith("0x") ? 2 : 0, hex.length()));
        } catch (IllegalArgumentException notHex) {
            throw ChainException.unreachable("the node answers with something that is not hexadecimal");
        }
    }

    int size() {
        return bytes.length;
    }

    /** Continues at that byte. */
    Scale from(int offset) {
        at = offset;
        return this;
    }

    long u32() throws ChainException {
        return littleEndian(4);
    }

    long u64() throws ChainException {
        return littleEndian(8);
    }

    /** A compact number below 2^30, which is what lengths are; empty where it is larger. */
    OptionalLong compact() throws ChainException {
        int mode = peek() & 0b11;
        return switch (mode) {
            case 0 -> OptionalLong.of(littleEndian(1) >>> 2);
            case 1 -> OptionalLong.of(littleEndian(2) >>> 2);
            case 2 -> OptionalLong.of(littleEndian(4) >>> 2);
            default -> OptionalLong.empty();
        };
    }

    private int peek() throws ChainException {
        need(1);
        return bytes[at];
    }

    private long littleEndian(int length) throws ChainException {
        need(length);
        long value = 0;
        for (int i = 0; i < length; i++) {
            value |= (bytes[at + i] & 0xffL) << (8 * i);
        }
        at += length;
        return value;
    }

    private void need(int length) throws ChainException {
        if (at < 0 || at + length > bytes.length) {
            throw ChainException.unreachable("the node answers with fewer bytes than such a value has");
        }
    }
}
