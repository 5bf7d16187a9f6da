package ru.traektoria.platform.documents.print;

/** Печатная форма that staff may change in Word: its words and the common template. */
public interface PrintForm {

  /** A word of its own in the address of the page that changes it; an enum has it. */
  String name();

  /** What people call the form. */
  String label();

  /** What the id of a municipality's own template is derived from; never changed. */
  String key();

  /** The common template, a DOCX among the service's resources: {@code /print/route.docx}. */
  String resource();

  /** The words it understands. */
  Placeholders placeholders();
}
