/** The catalogue of programmes. */
package ru.traektoria.route.web.catalogue;
