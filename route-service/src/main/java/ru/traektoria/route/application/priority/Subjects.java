package ru.traektoria.route.application.priority;

import java.util.Map;

/** Предметы of the staff register. */
public interface Subjects {

  /** Names by code, in the order of the directory. */
  Map<String, String> names();

  /** Takes over the directory as it was last published. */
  void replace(Map<String, String> names, long sequence);
}
