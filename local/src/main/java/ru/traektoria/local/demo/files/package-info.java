/** The files a municipality would upload: columns and words as the services' imports read them. */
package ru.traektoria.local.demo.files;
