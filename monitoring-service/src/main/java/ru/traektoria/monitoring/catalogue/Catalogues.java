package ru.traektoria.monitoring.catalogue;

/** Каталоги: what ships with the service, and for a municipality its own rows behind it. */
@FunctionalInterface
public interface Catalogues {

  /** The catalogue in which a municipality looks; {@code null}: that of the whole region. */
  Catalogue of(String municipality);

  /** A place where nobody has rows of their own. */
  static Catalogues only(Catalogue shipped) {
    return municipality -> shipped;
  }
}
