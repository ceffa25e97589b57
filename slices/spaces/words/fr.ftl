spaces-kind-open = Ouvert
spaces-kind-open-help = Toute personne de l’organisation le lit et y entre d’elle-même.
spaces-kind-request = Sur demande
spaces-kind-request-help = Son nom et sa description se voient ; le contenu se lit après l’accord d’un animateur.
spaces-kind-closed = Fermé
spaces-kind-closed-help = Son nom se voit, son contenu non. On y entre sur invitation.
spaces-kind-secret = Secret
spaces-kind-secret-help = Il n’existe que pour ses membres et ceux qu’ils invitent.
spaces-audience = { $companies ->
    [one] { $people ->
        [one] Visible par une seule personne
       *[other] Visible par { $people } personnes d’une seule entreprise
      }
   *[other] Visible par { $people } personnes de { $companies } entreprises
  }
spaces-archived-only-read = L’espace « { $space } » est archivé : on le lit, on n’y écrit plus.
spaces-join-to-write = Rejoignez l’espace « { $space } » pour y écrire.
spaces-stewards-only = Seuls les animateurs de « { $space } » peuvent faire cela.
