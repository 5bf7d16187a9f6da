/** Use cases of certificates: issue, revoke, find, check. */
package ru.traektoria.events.certificate.application;
