/** Certificates over REST, on pages and on paper; the public check. */
package ru.traektoria.events.certificate.web;
