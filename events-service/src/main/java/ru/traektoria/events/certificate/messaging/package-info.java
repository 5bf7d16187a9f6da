/** What a correction of the attendance means for certificates. */
package ru.traektoria.events.certificate.messaging;
