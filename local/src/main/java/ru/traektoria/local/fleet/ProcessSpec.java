package ru.traektoria.local.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to run and how to know that it runs.
 *
 * @param name of the process, its log and its tag
 * @param title what people read
 * @param jar the built jar (a Spring Boot jar is unpacked first)
 * @param mainClass null for the one named by the jar
 * @param heapMegabytes upper limit of the Java heap
 * @param computing whether it counts so much that the optimising compiler and a collector on all
 *     processors pay for their time and memory; the others only pass on what people press
 * @param ports what has to be free before the start
 * @param after names of processes that have to be ready first
 */
public record ProcessSpec(
    String name,
    String title,
    Path jar,
    String mainClass,
    int heapMegabytes,
    boolean computing,
    List<String> arguments,
    Map<String, String> environment,
    List<Integer> ports,
    Set<String> after,
    Readiness readiness) {}
