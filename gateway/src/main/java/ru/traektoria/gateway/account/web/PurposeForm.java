package ru.traektoria.gateway.account.web;

import ru.traektoria.gateway.account.model.Purpose;

/** What somebody is invited for, as a form sends it; a page of a service may fill it in. */
record PurposeForm(String purpose, String landing, Boolean letter) {

  Purpose purposeOf() {
    return new Purpose(purpose, landing);
  }

  boolean wantsLetter() {
    return Boolean.TRUE.equals(letter);
  }
}
