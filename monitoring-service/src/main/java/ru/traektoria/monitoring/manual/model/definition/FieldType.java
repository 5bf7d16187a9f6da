package ru.traektoria.monitoring.manual.model.definition;

/** Что вписывают в поле. */
public enum FieldType {
  NUMBER,
  TEXT,
  DATE,
  CHOICE,
  YES_NO,
  FILE
}
