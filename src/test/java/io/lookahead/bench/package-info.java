/**
 * Benchmarks, run by hand and never by the build:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
 * java -cp target/test-classes:target/classes:$(cat target/bench.classpath) org.openjdk.jmh.Main SimulatorBenchmark
 * </pre>
 */
package io.lookahead.bench;
