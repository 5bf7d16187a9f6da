/** REST and pages of associations. */
package ru.traektoria.events.association.web;
