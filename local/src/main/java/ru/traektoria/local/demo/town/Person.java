package ru.traektoria.local.demo.town;

import java.time.LocalDate;

/** An invented person: three names in the right gender, a birthday. */
record Person(
    boolean woman, String lastName, String firstName, String middleName, LocalDate birthDate) {

  String fullName() {
    return lastName + " " + firstName + " " + middleName;
  }
}
