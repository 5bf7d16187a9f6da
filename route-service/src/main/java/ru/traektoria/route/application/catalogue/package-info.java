/** A catalogue of programmes from a file. */
package ru.traektoria.route.application.catalogue;
