package ru.traektoria.staff.model.person;

/**
 * СНИЛС as it is kept (architecture.md §7).
 *
 * @param sealed the encrypted number, Base64
 * @param mark keyed hash of municipality and number: equal for the same person in the same register
 * @param masked what may be shown
 */
public record SealedSnils(String sealed, String mark, String masked) {

  /** Two seals of one number differ in their bytes and agree in their mark. */
  public boolean matches(SealedSnils other) {
    return other != null && mark.equals(other.mark);
  }
}
