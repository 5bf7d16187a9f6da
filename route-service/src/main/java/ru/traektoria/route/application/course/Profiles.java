package ru.traektoria.route.application.course;

import java.util.Map;

/** Профили образования of the staff register: what a retraining gives. */
public interface Profiles {

  /** Names by code, in the order of the directory. */
  Map<String, String> names();

  /** Takes over the directory as it was last published. */
  void replace(Map<String, String> names, long sequence);
}
