package ru.traektoria.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures were measured on. */
public final class Machine {

  private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getOperatingSystemMXBean();

  private Machine() {}

  /** Load average of the last minute: how busy the machine was with anything. */
  public static double load() {
    return SYSTEM.getSystemLoadAverage();
  }

  /** Processors, Java, system and the load before anything was measured. */
  public static Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("processors", SYSTEM.getAvailableProcessors());
    facts.put("loadBefore", load());
    facts.put("java", System.getProperty("java.runtime.version"));
    facts.put("system", SYSTEM.getName() + " " + SYSTEM.getArch());
    return facts;
  }
}
