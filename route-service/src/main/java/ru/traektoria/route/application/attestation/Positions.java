package ru.traektoria.route.application.attestation;

import java.util.Map;

/** Должности of the staff register. */
public interface Positions {

  /** Names by code, in the order of the directory. */
  Map<String, String> names();

  /** Takes over the directory as it was last published. */
  void replace(Map<String, String> names, long sequence);

  /** The name of a code; the code itself where the directory does not know it. */
  default String name(String code) {
    return code == null ? null : names().getOrDefault(code, code);
  }
}
